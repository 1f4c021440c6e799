package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/** Hours that come back every week, by the clock on the wall; {@code until} is later the same day. */
@Serdeable
public record WeeklyHours(
        @NotNull DayOfWeek day,
        @NotNull LocalTime from,
        @NotNull LocalTime until) {

    /** By the clock: the night when it is moved is not counted otherwise. */
    public Duration length() {
        return Duration.between(from, until);
    }

    public boolean overlaps(WeeklyHours other) {
        return day == other.day && from.isBefore(other.until) && other.from.isBefore(until);
    }
}
