package se.framsteg.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody is the coach for a time. @param until the last day, inclusive; null while it lasts */
record CoachTurn(
        UUID id, UUID coachId, LocalDate since, @Nullable LocalDate until) {

    Period period() {
        return new Period(since, until);
    }

    CoachTurn within(Period period) {
        return new CoachTurn(id, coachId, period.since(), period.until());
    }
}
