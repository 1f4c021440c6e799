package se.framsteg.people;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An enrolment lasts a year at most (seed [001]); a month before, somebody should think of what comes after. */
@Singleton
final class StayRule implements OverdueSource {

    static final int TOLD_DAYS_BEFORE = 30;

    @Override
    public List<OverdueRow> overdue(List<CurrentEnrolment> enrolments, LocalDate today) {
        return enrolments.stream()
                .flatMap(enrolment ->
                        yearEnds(enrolment, today)
                                .map(last -> enrolment.late(OverdueKind.ENROLMENT_YEAR, last, null))
                                .stream())
                .toList();
    }

    /** The last day of the year, once it is near or past. */
    static Optional<LocalDate> yearEnds(CurrentEnrolment enrolment, LocalDate today) {
        return Optional.ofNullable(CountedDays.lastDay(
                        enrolment, enrolment.since().minusDays(1), OverdueApi.LONGEST_STAY_DAYS, day -> false))
                .filter(last -> !today.isBefore(last.minusDays(TOLD_DAYS_BEFORE)));
    }
}
