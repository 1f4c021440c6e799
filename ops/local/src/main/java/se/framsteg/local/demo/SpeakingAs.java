package se.framsteg.local.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.ClientFilter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import jakarta.inject.Singleton;
import se.framsteg.problem.Problem;

/** Adds the token of whoever acts at this point of the story. A refusal is a mistake in the story, and ends it. */
@Singleton
@ClientFilter("/**")
@Requires(property = Backstage.BEING_MADE, value = "true")
final class SpeakingAs {

    private volatile String token = "";

    void token(String token) {
        this.token = token;
    }

    @RequestFilter
    void bear(MutableHttpRequest<?> request) {
        if (!token.isEmpty()) {
            request.bearerAuth(token);
        }
    }

    /** Without this the client would make an absence of a 404. */
    @ResponseFilter
    void raise(HttpRequest<?> request, HttpClientResponseException refusal) {
        throw new IllegalStateException("%s %s was answered with %d %s"
                .formatted(
                        request.getMethod(),
                        request.getPath(),
                        refusal.code(),
                        refusal.getResponse().getBody(Problem.class).orElse(null)));
    }
}
