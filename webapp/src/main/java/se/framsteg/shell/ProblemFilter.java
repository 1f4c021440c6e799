package se.framsteg.shell;

import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import java.util.Optional;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/**
 * Turns every reply that is not a success into an {@link ApiProblem}. Without it the blocking client would turn a 404
 * into null, whatever its body says.
 */
@ClientFilter(serviceId = "api")
final class ProblemFilter {

    @ResponseFilter
    void refuse(HttpClientException failure) {
        if (failure instanceof HttpClientResponseException refused) {
            throw problemIn(refused).map(ApiProblem::new).orElseGet(() -> ApiProblem.of(ProblemType.INTERNAL));
        }
        var unreachable = ApiProblem.of(ProblemType.UNAVAILABLE);
        unreachable.initCause(failure);
        throw unreachable;
    }

    private static Optional<Problem> problemIn(HttpClientResponseException refused) {
        return refused.getResponse().getBody(Problem.class).filter(problem -> problem.type() != null);
    }
}
