package se.framsteg.people;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Action;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Category;
import se.framsteg.platform.Guarded;
import se.framsteg.platform.Refused;
import se.framsteg.platform.Whose;
import se.framsteg.problem.ProblemType;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class GrantsController implements GrantsApi {

    private final GrantRepository grants;
    private final ParticipantRepository participants;
    private final Caller.Current caller;
    private final Calendar calendar;

    GrantsController(
            GrantRepository grants, ParticipantRepository participants, Caller.Current caller, Calendar calendar) {
        this.grants = grants;
        this.participants = participants;
        this.caller = caller;
        this.calendar = calendar;
    }

    @Override
    @Guarded(value = Category.GRANT, action = Action.READ, of = Whose.PARTICIPANT)
    public List<Grantee> grants(UUID participantId) {
        return grants.list(participantId, calendar.today());
    }

    /** The participant's row is held, so that two who take back each other's grant do not both succeed. */
    @Override
    @Guarded(value = Category.GRANT, action = Action.WRITE, of = Whose.PARTICIPANT)
    public List<Grantee> changeGrant(UUID participantId, UUID accountId, GrantChange change) {
        boolean isProtected = participants
                .lock(participantId)
                .orElseThrow(() -> Refused.because(ProblemType.NOT_FOUND))
                .protectedIdentity();
        List<Grantee> before = grants.list(participantId, calendar.today());
        if (before.stream().noneMatch(grantee -> grantee.accountId().equals(accountId))) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
        if (!isProtected) {
            throw Refused.because(ProblemType.NOT_PROTECTED);
        }
        if (change.granted()) {
            grants.give(participantId, accountId, caller.get().accountId(), calendar.now());
        } else {
            refuseLast(before, accountId);
            grants.takeBack(participantId, accountId);
        }
        return grants.list(participantId, calendar.today());
    }

    private static void refuseLast(List<Grantee> grantees, UUID without) {
        boolean anotherIsLeft = grantees.stream()
                .anyMatch(grantee -> grantee.granted()
                        && grantee.coordinates()
                        && !grantee.accountId().equals(without));
        if (!anotherIsLeft) {
            throw Refused.because(ProblemType.LAST_GRANT);
        }
    }
}
