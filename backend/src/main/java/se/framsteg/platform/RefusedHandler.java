package se.framsteg.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import se.framsteg.problem.Problem;

/** A rule's no becomes a reply. */
@Singleton
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<Problem> handle(HttpRequest request, Refused refused) {
        return Problems.reply(refused);
    }
}
