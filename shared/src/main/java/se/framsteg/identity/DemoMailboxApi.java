package se.framsteg.identity;

import io.micronaut.http.annotation.Get;
import java.util.List;

/** What would have been sent. Exists only where {@code FRAMSTEG_DEMO} is true. */
public interface DemoMailboxApi {

    /** Newest first, the last 100. */
    @Get("/demo/mailbox")
    List<DemoMessage> messages();
}
