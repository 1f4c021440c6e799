package se.framsteg.identity;

import io.micronaut.http.annotation.Controller;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import se.framsteg.platform.Open;

@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class LeaderInvitationController implements LeaderInvitationApi {

    private final LeaderInvitations invitations;
    private final Networks networks;

    LeaderInvitationController(LeaderInvitations invitations, Networks networks) {
        this.invitations = invitations;
        this.networks = networks;
    }

    @Override
    @Open
    public InvitedLeader leaderInvitation(String token) {
        return invitations.read(token);
    }

    @Override
    @Open
    public CodeSent requestLeaderCode(LeaderCodeRequest request) {
        return invitations.sendCode(request, networks.current());
    }

    @Override
    @Open
    public Tokens acceptLeaderInvitation(LeaderInvitationAnswer answer) {
        return invitations.accept(answer, networks.current());
    }
}
