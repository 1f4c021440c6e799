package se.framsteg.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import se.framsteg.people.CountedDays;
import se.framsteg.people.CurrentEnrolment;

/** Everybody has a needs assessment and a first plan within two weeks (seed [003]). */
final class FirstWeeksRule {

    static final int DAYS = 14;

    private FirstWeeksRule() {}

    /** The first day on which what is missing is late, once it has come. */
    static Optional<LocalDate> late(CurrentEnrolment enrolment, Predicate<LocalDate> free, LocalDate today) {
        return Optional.ofNullable(CountedDays.lastDay(enrolment, enrolment.since(), DAYS, free))
                .map(last -> last.plusDays(1))
                .filter(first -> !today.isBefore(first));
    }
}
