package se.framsteg.privacy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;

/**
 * One line of the log in the participant's own view.
 *
 * @param id later lines have larger ones
 * @param by the name of whoever did it; null for those who do not work here, who are somebody's secret too
 * @param role by which it was permitted; null when it was refused
 * @param category what kind of data, by the name that the access table has for it
 */
@Serdeable
public record AccessLogEntry(
        long id,
        Instant at,
        @Nullable String by,
        @Nullable Role role,
        String category,
        boolean wrote,
        boolean permitted) {}
