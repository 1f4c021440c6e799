package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.AttendanceStore.Whose;

/** "Jag kan inte komma": told by the participant before or after, and taken back. */
@Singleton
final class Absences {

    private final AttendanceBook book;
    private final ReasonStore reasons;
    private final Conflict conflict;

    Absences(AttendanceBook book, ReasonStore reasons, Conflict conflict) {
        this.book = book;
        this.reasons = reasons;
        this.conflict = conflict;
    }

    Attendance report(UUID participant, OccurrenceKey key, Absence wish) {
        Attendance now = book.getPlanned(participant, key).attendance();
        AttendanceState wanted = wish.absent() ? AttendanceState.ABSENT_REPORTED : AttendanceState.PLANNED;
        if (now.state() == wanted) {
            return now;
        }
        if (!mayBecome(now, wish.absent())) {
            throw conflict.over(now);
        }
        Whose whose = new Whose(participant, key);
        Attendance stored = book.add(whose, new AttendanceChange(wish.id(), wanted, null, wish.basedOn()), participant);
        if (!wish.absent()) {
            reasons.remove(whose);
        }
        return stored;
    }

    AbsenceReason reason(UUID participant, OccurrenceKey key) {
        return new AbsenceReason(reasons.find(new Whose(participant, key)).orElse(null));
    }

    AbsenceReason give(UUID participant, OccurrenceKey key, AbsenceReason given) {
        Whose whose = new Whose(participant, key);
        if (book.current(whose).state() != AttendanceState.ABSENT_REPORTED) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        Faults faults = new Faults();
        String reason = faults.optionalLine("/reason", given.reason(), AbsenceReason.LONGEST);
        faults.refuse();
        if (reason == null) {
            reasons.remove(whose);
        } else {
            reasons.save(whose, reason);
        }
        return new AbsenceReason(reason);
    }

    /** That somebody came, or that we cancelled, is not the participant's to change; nor an absence that staff noted. */
    private static boolean mayBecome(Attendance now, boolean absent) {
        return switch (now.state()) {
            case PLANNED, ABSENT_NOT_REPORTED -> absent;
            case ABSENT_REPORTED -> !absent && now.byParticipant();
            case CAME, CAME_PARTLY, CANCELLED_BY_US -> false;
        };
    }
}
