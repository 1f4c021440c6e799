package se.framsteg.plan;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.PLAN;
import static se.framsteg.platform.Whose.LISTED;
import static se.framsteg.platform.Whose.OWN;
import static se.framsteg.platform.Whose.PARTICIPANT;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.UUID;
import se.framsteg.platform.Guarded;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class FollowUpsController implements FollowUpsApi {

    private final FollowUpReads reads;
    private final FollowUpBook followUps;
    private final ActionBook actions;
    private final Enrolled enrolled;

    FollowUpsController(FollowUpReads reads, FollowUpBook followUps, ActionBook actions, Enrolled enrolled) {
        this.reads = reads;
        this.followUps = followUps;
        this.actions = actions;
        this.enrolled = enrolled;
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = OWN)
    public FollowUps ownFollowUps() {
        return reads.get(enrolled.me());
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = OWN)
    public FollowUps markOwnAction(UUID actionId, ActionMark mark) {
        actions.markOwn(enrolled.me(), actionId, mark);
        return reads.get(enrolled.me());
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = PARTICIPANT)
    public FollowUps followUps(UUID participantId) {
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public FollowUps planFollowUp(UUID participantId, FollowUpTime time) {
        followUps.plan(participantId, time);
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public FollowUps moveFollowUp(UUID participantId, UUID followUpId, FollowUpMove move) {
        followUps.move(participantId, followUpId, move);
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public FollowUps closeFollowUp(UUID participantId, UUID followUpId, FollowUpOutcome outcome) {
        followUps.close(participantId, followUpId, outcome);
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public FollowUps addAction(UUID participantId, ActionDetails details) {
        actions.add(participantId, details);
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = WRITE, of = PARTICIPANT)
    public FollowUps changeAction(UUID participantId, UUID actionId, ActionDetails details) {
        actions.change(participantId, actionId, details);
        return reads.get(participantId);
    }

    @Override
    @Guarded(value = PLAN, action = READ, of = LISTED)
    public ResourceTeam resourceTeam() {
        return reads.resourceTeam();
    }
}
