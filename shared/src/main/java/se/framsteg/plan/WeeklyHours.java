package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours that come back every week, by the clock on the wall.
 *
 * @param until later the same day
 * @param milestone id of the one in the same plan that they serve; null for none, and always in a placement
 */
@Serdeable
public record WeeklyHours(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        @Nullable UUID milestone) {

    /** By the clock: the night when it is moved is not counted otherwise. */
    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean overlaps(WeeklyHours other) {
        return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
