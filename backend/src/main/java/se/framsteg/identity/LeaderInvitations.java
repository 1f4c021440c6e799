package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** From the link to the first sign-in of somebody who was asked to lead from outside. */
@Singleton
class LeaderInvitations {

    private final ExternalLeaderRepository leaders;
    private final AccountRepository accounts;
    private final CodeSignIns codes;
    private final Calendar calendar;

    LeaderInvitations(
            ExternalLeaderRepository leaders, AccountRepository accounts, CodeSignIns codes, Calendar calendar) {
        this.leaders = leaders;
        this.accounts = accounts;
        this.codes = codes;
        this.calendar = calendar;
    }

    InvitedLeader read(String token) {
        ExternalLeaderEntity invited = get(token);
        return new InvitedLeader(
                account(invited.accountId()).name(),
                account(invited.invitedBy()).name());
    }

    CodeSent sendCode(LeaderCodeRequest request, Network network) {
        return codes.sendToInvited(account(get(request.token()).accountId()), request.language(), network);
    }

    Tokens accept(LeaderInvitationAnswer answer, Network network) {
        // Looked at before the code is: one that is right is not spent on a link that has ended.
        ExternalLeaderEntity invited = get(answer.token());
        return codes.open(answer.signIn(), network, proven -> {
            boolean same = proven.equals(invited.accountId());
            if (!same || leaders.accept(invited.id(), invited.hash(), calendar.now()) == 0) {
                throw Refused.because(same ? ProblemType.INVITATION_NOT_VALID : ProblemType.CODE_WRONG);
            }
        });
    }

    private ExternalLeaderEntity get(String token) {
        return leaders.findInvited(RandomTokens.hash(token), calendar.now())
                .orElseThrow(() -> Refused.because(ProblemType.INVITATION_NOT_VALID));
    }

    private AccountEntity account(UUID id) {
        return accounts.findById(id).orElseThrow();
    }
}
