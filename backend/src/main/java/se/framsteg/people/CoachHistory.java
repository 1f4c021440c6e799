package se.framsteg.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;

/**
 * Who was coach when in one enrolment: turns in order of time that never overlap and lie within the enrolment.
 *
 * <p>What lies ahead may be replanned; what has begun before today stays, though its end may be moved.
 */
record CoachHistory(List<CoachTurn> turns) {

    CoachHistory {
        turns = List.copyOf(turns);
    }

    /** What hinders a change from that day on, or null. A turn that had begun since then would be lost. */
    @Nullable
    ProblemType hindrance(LocalDate since, Period enrolment, LocalDate today) {
        if (!enrolment.contains(since)) {
            return ProblemType.OUT_OF_RANGE;
        }
        boolean wouldLoseHistory = turns.stream()
                .anyMatch(turn -> !turn.since().isBefore(since) && turn.since().isBefore(today));
        return wouldLoseHistory ? ProblemType.OVERLAPS : null;
    }

    /** From that day on {@code coachId} is the coach, or nobody; the one before ends the day before. */
    CoachHistory changed(@Nullable UUID coachId, LocalDate since, Period enrolment, UUID newId) {
        List<CoachTurn> changed = new ArrayList<>(before(since));
        if (coachId == null) {
            return new CoachHistory(changed);
        }
        CoachTurn next = new CoachTurn(newId, coachId, since, enrolment.until());
        CoachTurn last = changed.isEmpty() ? null : changed.getLast();
        if (last != null && last.coachId().equals(coachId) && since.minusDays(1).equals(last.until())) {
            changed.set(changed.size() - 1, last.within(new Period(last.since(), enrolment.until())));
        } else {
            changed.add(next);
        }
        return new CoachHistory(changed);
    }

    /** Follows an enrolment whose days changed: turns that began or ended with it still do, others are cut to fit. */
    CoachHistory moved(Period from, Period to) {
        List<CoachTurn> moved = new ArrayList<>();
        for (CoachTurn turn : turns) {
            LocalDate since = turn.since().equals(from.since()) ? to.since() : turn.since();
            LocalDate until = Objects.equals(turn.until(), from.until()) ? to.until() : turn.until();
            Period fitting = until != null && until.isBefore(since) ? null : new Period(since, until).intersection(to);
            if (fitting != null) {
                moved.add(turn.within(fitting));
            }
        }
        return new CoachHistory(moved);
    }

    private List<CoachTurn> before(LocalDate day) {
        Period earlier = new Period(Period.EARLIEST, day.minusDays(1));
        List<CoachTurn> kept = new ArrayList<>();
        for (CoachTurn turn : turns) {
            Period rest = turn.period().intersection(earlier);
            if (rest != null) {
                kept.add(turn.within(rest));
            }
        }
        return kept;
    }
}
