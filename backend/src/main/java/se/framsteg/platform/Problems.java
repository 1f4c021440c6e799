package se.framsteg.platform;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** Makes problem replies. They hold no stack trace, class name or SQL, and nothing that the caller sent. */
final class Problems {

    private Problems() {}

    static MutableHttpResponse<Problem> reply(Refused refused) {
        return reply(refused.type(), refused.errors(), refused.retryAfterSeconds(), refused.current());
    }

    static MutableHttpResponse<Problem> reply(ProblemType type) {
        return reply(type, List.of(), null, null);
    }

    static MutableHttpResponse<Problem> reply(ProblemType type, List<FieldError> errors) {
        return reply(type, errors, null, null);
    }

    private static MutableHttpResponse<Problem> reply(
            ProblemType type, List<FieldError> errors, @Nullable Long retryAfterSeconds, @Nullable String current) {
        MutableHttpResponse<Problem> response = HttpResponse.<Problem>status(HttpStatus.valueOf(type.status()))
                .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE)
                .body(new Problem(type.urn(), title(type), type.status(), errors, retryAfterSeconds, current));
        if (retryAfterSeconds != null) {
            response.header(HttpHeaders.RETRY_AFTER, retryAfterSeconds.toString());
        }
        return response;
    }

    /** What fits a bare HTTP status. */
    static ProblemType of(int status) {
        return switch (status) {
            case 401 -> ProblemType.NOT_SIGNED_IN;
            case 403 -> ProblemType.NOT_PERMITTED;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> ProblemType.UNAVAILABLE;
            default -> status >= 500 ? ProblemType.INTERNAL : ProblemType.MALFORMED;
        };
    }

    private static String title(ProblemType type) {
        String words = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
