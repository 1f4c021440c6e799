package se.framsteg.privacy;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Who read about me. */
public interface AccessLogApi {

    /** As many lines as one answer holds at most. */
    int MOST_LINES = 200;

    /** Newest first, the participant's own doings left out. @param before only lines older than the one with this id */
    @Get("/me/access-log{?before}")
    AccessLogPage accessLog(@QueryValue @Nullable @Min(1) Long before);
}
