package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new version.
 *
 * @param id made by the sender: the same change sent twice is stored once and answered alike
 * @param minutes with {@link AttendanceState#CAME_PARTLY}, 1 up to the planned ones; otherwise null
 * @param basedOn the version it was made from; 0 when there was none
 */
@Serdeable
public record AttendanceChange(
        @NotNull UUID id,
        @NotNull AttendanceState state,
        @Nullable Integer minutes,
        int basedOn) {}
