package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param id of the change
 * @param problem {@code ProblemType}'s urn; null when it was stored
 * @param stored what stands now, where the caller may see it
 */
@Serdeable
public record RegistrationResult(
        UUID id, @Nullable String problem, @Nullable Attendance stored) {}
