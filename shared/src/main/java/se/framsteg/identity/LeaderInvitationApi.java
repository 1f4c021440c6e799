package se.framsteg.identity;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.framsteg.problem.MayRefuse;
import se.framsteg.problem.ProblemType;

/**
 * The first way in for somebody from outside who was asked to lead a group: the link, then a code that is sent to where the
 * link was sent. Afterwards they come by {@link SignInApi#requestCode}, like participants. Needs no token.
 *
 * <p>A link that is unknown, used, replaced by a newer one, too old, or of an activity that is over: {@code
 * invitation-not-valid}, all alike.
 */
public interface LeaderInvitationApi {

    @MayRefuse({ProblemType.INVITATION_NOT_VALID})
    @Get("/sign-in/leader-invitations{?token}")
    InvitedLeader leaderInvitation(@QueryValue @NotBlank @Size(max = 100) String token);

    /** Sends six digits to where the link was sent; otherwise like {@link SignInApi#requestCode}. */
    @MayRefuse({ProblemType.INVITATION_NOT_VALID, ProblemType.SLOW_DOWN})
    @Post("/sign-in/leader-invitations/codes")
    @Status(HttpStatus.ACCEPTED)
    CodeSent requestLeaderCode(@Body @Valid LeaderCodeRequest request);

    /** Signs in; the link has then done its work. A wrong code leaves it as it was. */
    @MayRefuse({
        ProblemType.INVITATION_NOT_VALID,
        ProblemType.CODE_WRONG,
        ProblemType.CODE_EXPIRED,
        ProblemType.CODE_TRIES_USED_UP,
        ProblemType.SLOW_DOWN
    })
    @Post("/sign-in/leader-invitations")
    Tokens acceptLeaderInvitation(@Body @Valid LeaderInvitationAnswer answer);
}
