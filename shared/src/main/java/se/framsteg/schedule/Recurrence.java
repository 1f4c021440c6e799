package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times that come back: on these weekdays, every week or every n-th, from one day to another. Hours are those of the clock on
 * the wall (Europe/Stockholm) and stay the same across daylight saving.
 *
 * @param ends later the same day
 * @param everyWeeks 1 for every week, at most {@link #MOST_WEEKS_BETWEEN}; counted in ISO weeks from the one that {@code
 *     from} lies in
 * @param to the last day, inclusive; null only where the source has an end of its own
 * @param onPublicHolidays false: Swedish public holidays are skipped
 * @param deviations at most one for each day of the rule
 */
@Serdeable
public record Recurrence(
        @NotEmpty @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends,
        int everyWeeks,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        boolean onPublicHolidays,
        @NotNull @Size(max = 400) List<@NotNull @Valid Deviation> deviations) {

    /** Years would be a slip of the finger. */
    public static final int MOST_WEEKS_BETWEEN = 26;

    /** A single time is a rule for a single day. */
    public static Recurrence once(LocalDate day, LocalTime starts, LocalTime ends) {
        return new Recurrence(List.of(day.getDayOfWeek()), starts, ends, 1, day, day, true, List.of());
    }

    public Recurrence withDeviations(List<Deviation> others) {
        return new Recurrence(weekdays, starts, ends, everyWeeks, from, to, onPublicHolidays, others);
    }
}
