package se.framsteg.people;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.PERSON;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Conflict;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ObstaclesController implements ObstaclesApi {

    private final EnrolmentRepository enrolments;
    private final ParticipantRepository participants;
    private final ObstacleRepository stored;
    private final Conflict conflict;
    private final Caller.Current caller;
    private final Calendar calendar;

    ObstaclesController(
            EnrolmentRepository enrolments,
            ParticipantRepository participants,
            ObstacleRepository stored,
            Conflict conflict,
            Caller.Current caller,
            Calendar calendar) {
        this.enrolments = enrolments;
        this.participants = participants;
        this.stored = stored;
        this.conflict = conflict;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = PERSON, action = READ, of = PARTICIPANT)
    public Obstacles obstacles(UUID participantId, UUID enrolmentId) {
        return enrolments.concerning(participantId, caller.get().accountId(), calendar.today()).stream()
                .filter(enrolment -> enrolment.id().equals(enrolmentId))
                .map(enrolment -> new Obstacles(stored.of(enrolmentId), enrolment.version()))
                .findFirst()
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
    }

    @Override
    @Guarded(value = PERSON, action = WRITE, of = PARTICIPANT)
    public Obstacles changeObstacles(UUID participantId, UUID enrolmentId, Obstacles change) {
        participants.lock(participantId);
        EnrolmentEntity enrolment = enrolments
                .lock(enrolmentId, participantId, caller.get().accountId(), calendar.today())
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND));
        if (enrolment.version() != change.version()) {
            throw conflict.over(new Obstacles(stored.of(enrolmentId), enrolment.version()));
        }
        Set<Obstacle> wanted = new TreeSet<>(change.obstacles());
        stored.replace(enrolmentId, wanted);
        EnrolmentEntity touched = enrolments.update(enrolment.touched());
        return new Obstacles(wanted.stream().toList(), touched.version());
    }
}
