package se.framsteg.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import se.framsteg.problem.Problem;

/** Adds the token of whoever a test speaks as, and turns problem replies into exceptions. */
@ClientFilter("/**")
@Requires(env = "test")
final class BearerOfTest {

    static final ThreadLocal<String> TOKEN = new ThreadLocal<>();

    @RequestFilter
    void bear(MutableHttpRequest<?> request) {
        String token = TOKEN.get();
        if (token != null && !token.isEmpty()) {
            request.bearerAuth(token);
        }
    }

    @ResponseFilter
    void raise(HttpResponse<?> response) {
        if (response.code() >= 400) {
            throw new ProblemReply(response.getBody(Problem.class).orElse(null), response.code());
        }
    }
}
