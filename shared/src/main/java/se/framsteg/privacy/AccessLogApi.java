package se.framsteg.privacy;

import io.micronaut.http.annotation.Get;
import java.util.List;

/** Who read about me. */
public interface AccessLogApi {

    /** Newest first, the last 200, the participant's own doings left out. */
    @Get("/me/access-log")
    List<AccessLogEntry> accessLog();
}
