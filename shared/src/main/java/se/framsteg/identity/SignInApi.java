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
 * Getting in and out. All but {@link #signOut} can be called without a token.
 *
 * <p>Known and unknown accounts are answered alike, in words and in time. Too many tries are answered with {@code
 * slow-down} and the seconds to wait; the owner of the account can still get in from elsewhere.
 */
public interface SignInApi {

    /** Sends six digits that work once, for ten minutes, with at most five tries. */
    @MayRefuse({ProblemType.SLOW_DOWN})
    @Post("/sign-in/codes")
    @Status(HttpStatus.ACCEPTED)
    CodeSent requestCode(@Body @Valid CodeRequest request);

    /** Problems: {@code code-wrong}, {@code code-expired}, {@code code-tries-used-up}, {@code slow-down}. */
    @MayRefuse({ProblemType.CODE_WRONG, ProblemType.CODE_EXPIRED, ProblemType.CODE_TRIES_USED_UP, ProblemType.SLOW_DOWN
    })
    @Post("/sign-in/codes/verify")
    Tokens signInWithCode(@Body @Valid CodeSignIn signIn);

    /** For staff. Problems: {@code sign-in-failed}, {@code slow-down}. */
    @MayRefuse({ProblemType.SIGN_IN_FAILED, ProblemType.SLOW_DOWN})
    @Post("/sign-in/password")
    Tokens signInWithPassword(@Body @Valid PasswordSignIn signIn);

    /**
     * New tokens for a refresh token that was not used before. One at a time: a token that is sent twice ends the sign-in,
     * since nobody can tell who of the two is the owner. Problems: {@code refresh-refused}.
     */
    @MayRefuse({ProblemType.REFRESH_REFUSED})
    @Post("/sign-in/refresh")
    Tokens refresh(@Body @Valid Refresh refresh);

    /** Who the invitation is for. Problems: {@code invitation-not-valid} (unknown, used, expired: all alike). */
    @MayRefuse({ProblemType.INVITATION_NOT_VALID})
    @Get("/sign-in/invitations{?token}")
    InvitedPerson invitation(@QueryValue @NotBlank @Size(max = 100) String token);

    /** Chooses the password and signs in. */
    @MayRefuse({ProblemType.INVITATION_NOT_VALID})
    @Post("/sign-in/invitations")
    Tokens acceptInvitation(@Body @Valid InvitationAnswer answer);

    /** Ends the sign-in that the access token belongs to, the access token included. */
    @Post("/sign-out")
    @Status(HttpStatus.NO_CONTENT)
    void signOut();
}
