package se.framsteg.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.DecoderException;
import jakarta.inject.Singleton;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** Bytes that are not what the headers promise, such as a gzip body that is none. */
@Singleton
final class UndecodableProblems implements ExceptionHandler<DecoderException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<Problem> handle(HttpRequest request, DecoderException undecodable) {
        return Problems.reply(ProblemType.MALFORMED);
    }
}
