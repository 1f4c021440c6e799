package se.framsteg.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CountedDays;
import se.framsteg.people.CurrentEnrolment;

/**
 * When the next talk should be held: two weeks after the first plan was agreed, then as many weeks after the last talk as the
 * plan says, six where it says nothing (seed [003]). A talk that was missed was not held.
 */
final class FollowUpRule {

    private static final int DAYS_OF_WEEK = 7;

    /**
     * What the rule looks at.
     *
     * @param firstAgreed the day the first plan was agreed; null for none
     * @param weeks as the plan says; null when it does not
     * @param held days of talks that were held
     * @param planned days of talks that are planned, also those that have passed
     */
    record Talks(
            @Nullable LocalDate firstAgreed, @Nullable Integer weeks, List<LocalDate> held, List<LocalDate> planned) {}

    private FollowUpRule() {}

    /** The last day in time; null while no plan is agreed or a pause has no end. */
    static @Nullable LocalDate due(CurrentEnrolment enrolment, Talks talks, Predicate<LocalDate> free) {
        return after(talks.held().stream(), enrolment, talks, free);
    }

    /** A day to plan the next one for, after those that are planned; a working day from today on, null as above. */
    static @Nullable LocalDate proposed(
            CurrentEnrolment enrolment, Talks talks, Predicate<LocalDate> free, LocalDate today) {
        LocalDate day = after(Stream.concat(talks.held().stream(), talks.planned().stream()), enrolment, talks, free);
        return day != null && day.isBefore(today) ? CountedDays.lastDay(enrolment, today, 0, free) : day;
    }

    private static @Nullable LocalDate after(
            Stream<LocalDate> days, CurrentEnrolment enrolment, Talks talks, Predicate<LocalDate> free) {
        if (talks.firstAgreed() == null) {
            return null;
        }
        LocalDate last = days.max(LocalDate::compareTo).orElse(null);
        if (last == null) {
            int first = FollowUpsApi.FIRST_AFTER_WEEKS * DAYS_OF_WEEK;
            return CountedDays.lastDay(enrolment, talks.firstAgreed(), first, free);
        }
        int weeks = talks.weeks() == null ? PlanApi.MOST_FOLLOW_UP_WEEKS : talks.weeks();
        return CountedDays.lastDay(enrolment, last, weeks * DAYS_OF_WEEK, free);
    }

    /**
     * The first day on which it is late: a planned talk has passed and nobody has said how it went, or the time is up and none
     * is planned.
     */
    static Optional<LocalDate> late(
            CurrentEnrolment enrolment, Talks talks, Predicate<LocalDate> free, LocalDate today) {
        Optional<LocalDate> passed =
                talks.planned().stream().filter(today::isAfter).min(LocalDate::compareTo);
        if (passed.isPresent()) {
            return passed.map(day -> day.plusDays(1));
        }
        return talks.planned().isEmpty()
                ? Optional.ofNullable(due(enrolment, talks, free))
                        .filter(today::isAfter)
                        .map(day -> day.plusDays(1))
                : Optional.empty();
    }
}
