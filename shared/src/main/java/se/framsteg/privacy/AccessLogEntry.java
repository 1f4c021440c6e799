package se.framsteg.privacy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;

/**
 * One line of the log in the participant's own view.
 *
 * @param by the name of whoever did it
 * @param role by which it was permitted; null when it was refused
 */
@Serdeable
public record AccessLogEntry(
        Instant at, String by, @Nullable Role role, String category, boolean wrote, boolean permitted) {}
