package se.framsteg.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import se.framsteg.platform.Calendar;

/**
 * When, by the clock on the wall in Sweden.
 *
 * @param originalDay the day that the rule gives, wherever it was moved
 */
public record Slot(LocalDate originalDay, LocalDateTime starts, LocalDateTime ends, OccurrenceState state) {

    public static Slot once(LocalDate day, LocalTime starts, LocalTime ends) {
        return new Slot(day, day.atTime(starts), day.atTime(ends), OccurrenceState.AS_PLANNED);
    }

    /** For a single time that was moved, or cancelled, after it had been told. */
    public Slot with(OccurrenceState other) {
        return new Slot(originalDay, starts, ends, other);
    }

    public LocalDate day() {
        return starts.toLocalDate();
    }

    /**
     * The moment. What the clock skips in spring is an hour later (02:30 becomes 03:30); of what it shows twice in autumn the
     * first is meant. Both as RFC 5545, 3.3.5, has it.
     */
    public Instant startsAt() {
        return starts.atZone(Calendar.ZONE).toInstant();
    }

    /** Likewise; where the skipped hour would leave no time at all, it lasts as long as the clock's hours say. */
    public Instant endsAt() {
        Instant start = startsAt();
        Instant end = ends.atZone(Calendar.ZONE).toInstant();
        return end.isAfter(start) ? end : start.plus(Duration.between(starts, ends));
    }
}
