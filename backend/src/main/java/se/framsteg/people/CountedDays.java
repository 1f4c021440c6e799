package se.framsteg.people;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Counts the days within which something should be done: whole days of the calendar in Sweden, without those on which the
 * enrolment pauses. The day the count begins is not counted.
 */
public final class CountedDays {

    private CountedDays() {}

    /**
     * The last day in time; null when a pause without an end comes first.
     *
     * @param free on such a day nothing falls due; the next that is not free is the last, as by lag 1930:173
     */
    public static @Nullable LocalDate lastDay(
            CurrentEnrolment enrolment, LocalDate from, int days, Predicate<LocalDate> free) {
        LocalDate day = from;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (pausedForGood(enrolment, day)) {
                return null;
            }
            counted += enrolment.pausedOn(day) ? 0 : 1;
        }
        while (free.test(day) || enrolment.pausedOn(day)) {
            if (pausedForGood(enrolment, day)) {
                return null;
            }
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean pausedForGood(CurrentEnrolment enrolment, LocalDate day) {
        return enrolment.pauses().stream().anyMatch(pause -> pause.until() == null && !day.isBefore(pause.since()));
    }
}
