package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * "Jag kan inte komma", or after all I can.
 *
 * @param id and {@code basedOn} as in {@link AttendanceChange}
 */
@Serdeable
public record Absence(@NotNull UUID id, boolean absent, int basedOn) {}
