package se.framsteg.shell;

import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import jakarta.inject.Provider;
import se.framsteg.identity.Refresh;
import se.framsteg.identity.SignInApi;
import se.framsteg.identity.Tokens;
import se.framsteg.problem.ProblemType;

/** Sends the current user's access token along, renewed when it is about to expire. */
@ClientFilter(serviceId = "api")
final class BearerFilter {
    /** Everything below needs no token; renewal itself is among it. */
    private static final String WITHOUT_TOKEN = "/sign-in/";

    private final CurrentUser currentUser;
    private final Provider<SignInApi> signIn;

    BearerFilter(CurrentUser currentUser, Provider<SignInApi> signIn) {
        this.currentUser = currentUser;
        this.signIn = signIn;
    }

    @RequestFilter
    void bear(MutableHttpRequest<?> request) {
        if (request.getPath().startsWith(WITHOUT_TOKEN)) {
            return;
        }
        currentUser.tokens().ifPresent(tokens -> request.bearerAuth(tokens.access(this::renew)));
    }

    private Tokens renew(Tokens spent) {
        try {
            return signIn.get().refresh(new Refresh(spent.refreshToken()));
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.REFRESH_REFUSED)) {
                currentUser.end();
                throw ApiProblem.of(ProblemType.NOT_SIGNED_IN);
            }
            throw problem;
        }
    }
}
