package se.framsteg.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** No token, or one that does not hold. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class NotSignedInProblems implements ExceptionHandler<AuthorizationException, MutableHttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public MutableHttpResponse<Problem> handle(HttpRequest request, AuthorizationException refused) {
        return Problems.reply(refused.isForbidden() ? ProblemType.NOT_PERMITTED : ProblemType.NOT_SIGNED_IN);
    }
}
