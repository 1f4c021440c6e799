package se.framsteg.platform;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** Whatever the framework itself refuses (no such route, unreadable body, too large) or breaks on leaves as a problem. */
@Singleton
@Primary
final class FrameworkProblems implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext error, MutableHttpResponse<?> response) {
        MutableHttpResponse<Problem> problem = Problems.reply(type(error, response));
        response.getHeaders().forEachValue((name, value) -> {
            if (name.equalsIgnoreCase("Allow")) {
                problem.header(name, value);
            }
        });
        return problem;
    }

    private static ProblemType type(ErrorContext error, MutableHttpResponse<?> response) {
        for (Throwable cause = error.getRootCause().orElse(null); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLException sql && connectionLost(sql)) {
                return ProblemType.UNAVAILABLE;
            }
        }
        return Problems.of(response.code());
    }

    /** SQLSTATE class 08 is "connection exception". */
    private static boolean connectionLost(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith("08");
    }
}
