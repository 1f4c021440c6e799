package se.framsteg.groups;

import static se.framsteg.platform.Action.READ;
import static se.framsteg.platform.Action.WRITE;
import static se.framsteg.platform.Category.ACTIVITY;
import static se.framsteg.platform.Whose.PROGRAMME;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.framsteg.identity.ExternalLeaders;
import se.framsteg.identity.ExternalLeaders.Listed;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Leaders from outside, on the activity they lead. Who they are and how they come in is the matter of {@code identity}. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class ExternalLeadersController implements ExternalLeadersApi {

    private final ExternalLeaders leaders;
    private final ActivityRepository activities;
    private final Caller.Current caller;
    private final Calendar calendar;

    ExternalLeadersController(
            ExternalLeaders leaders, ActivityRepository activities, Caller.Current caller, Calendar calendar) {
        this.leaders = leaders;
        this.activities = activities;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = ACTIVITY, action = READ, of = PROGRAMME)
    public List<ExternalLeader> externalLeaders(UUID programmeId, UUID activityId) {
        return activities
                .findByIdAndProgrammeId(activityId, programmeId)
                .map(activity -> list(activity.id()))
                .orElseThrow(ExternalLeadersController::notFound);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public List<ExternalLeader> inviteLeader(UUID programmeId, UUID activityId, NewExternalLeader leader) {
        requireRunning(lock(programmeId, activityId));
        leaders.invite(activityId, leader.name(), leader.contact(), leader.language(), me());
        return list(activityId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public List<ExternalLeader> inviteLeaderAgain(UUID programmeId, UUID activityId, UUID leaderId) {
        requireRunning(lock(programmeId, activityId));
        leaders.inviteAgain(activityId, leaderId, me());
        return list(activityId);
    }

    @Override
    @Guarded(value = ACTIVITY, action = WRITE, of = PROGRAMME)
    public List<ExternalLeader> takeLeaderOff(UUID programmeId, UUID activityId, UUID leaderId) {
        lock(programmeId, activityId);
        leaders.takeOff(activityId, leaderId, me());
        return list(activityId);
    }

    /** Held until the end of the call, so that two who invite the same person come one after the other. */
    private ActivityEntity lock(UUID programmeId, UUID activityId) {
        return activities.lock(activityId, programmeId).orElseThrow(ExternalLeadersController::notFound);
    }

    private void requireRunning(ActivityEntity activity) {
        ActivityState state = activity.stateAt(calendar.now());
        if (state == ActivityState.CANCELLED || state == ActivityState.FINISHED) {
            throw Refused.because(ProblemType.ACTIVITY_OVER);
        }
    }

    private List<ExternalLeader> list(UUID activityId) {
        Instant now = calendar.now();
        return leaders.list(activityId).stream()
                .map(leader -> shown(leader, now))
                .toList();
    }

    private static ExternalLeader shown(Listed leader, Instant now) {
        Instant lastsUntil = leader.lastsUntil();
        Instant until = lastsUntil == null ? leader.linkUntil() : lastsUntil;
        boolean ahead = until.isAfter(now);
        ExternalLeaderState state = lastsUntil == null
                ? (ahead ? ExternalLeaderState.INVITED : ExternalLeaderState.RUN_OUT)
                : (ahead ? ExternalLeaderState.ACCEPTED : ExternalLeaderState.OVER);
        return new ExternalLeader(leader.id(), leader.name(), leader.contact(), state, until);
    }

    private static Refused notFound() {
        return Refused.because(ProblemType.NOT_FOUND);
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
