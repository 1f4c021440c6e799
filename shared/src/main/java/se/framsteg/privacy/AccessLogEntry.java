package se.framsteg.privacy;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import se.framsteg.identity.Role;

/** One line of the log in the participant's own view. @param by the name of whoever did it */
@Serdeable
public record AccessLogEntry(Instant at, String by, Role role, String category, boolean wrote, boolean permitted) {}
