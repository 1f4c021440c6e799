package se.framsteg.people;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;

/** Keeps a {@link CoachHistory} in its table; turns that did not change keep who assigned them and when. */
@Singleton
final class CoachBook {

    private final CoachAssignmentRepository assignments;
    private final Caller.Current caller;
    private final Calendar calendar;

    CoachBook(CoachAssignmentRepository assignments, Caller.Current caller, Calendar calendar) {
        this.assignments = assignments;
        this.caller = caller;
        this.calendar = calendar;
    }

    CoachHistory history(UUID enrolmentId) {
        return new CoachHistory(assignments.findByEnrolmentIdOrderBySince(enrolmentId).stream()
                .map(CoachAssignmentEntity::toTurn)
                .toList());
    }

    void keep(EnrolmentEntity enrolment, CoachHistory before, CoachHistory after) {
        Map<UUID, CoachTurn> gone = new HashMap<>();
        before.turns().forEach(turn -> gone.put(turn.id(), turn));
        for (CoachTurn turn : after.turns()) {
            CoachTurn stored = gone.remove(turn.id());
            if (stored == null) {
                add(enrolment, turn);
            } else if (!stored.equals(turn)) {
                assignments.move(turn.id(), turn.since(), turn.until());
            }
        }
        gone.keySet().forEach(assignments::deleteById);
    }

    private void add(EnrolmentEntity enrolment, CoachTurn turn) {
        assignments.save(new CoachAssignmentEntity(
                turn.id(),
                enrolment.id(),
                enrolment.participantId(),
                turn.coachId(),
                turn.since(),
                turn.until(),
                caller.get().accountId(),
                calendar.now()));
    }
}
