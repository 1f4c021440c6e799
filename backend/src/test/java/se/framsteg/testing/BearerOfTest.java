package se.framsteg.testing;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
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

    /** The client has made an exception of the reply already, and of a 404 would make a null. */
    @ResponseFilter
    void raise(HttpClientResponseException failure) {
        throw new ProblemReply(
                failure.getResponse().getBody(Problem.class).orElse(null),
                failure.getStatus().getCode());
    }
}
