package se.framsteg.problem;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every reply that is not a success, {@code application/problem+json} (RFC 9457).
 *
 * @param type {@link ProblemType#urn()}
 * @param title a short English line for developers; users get words by {@code type} in their own language
 * @param status the HTTP status, repeated
 * @param errors one for each field at fault; empty when the problem concerns the request as a whole
 * @param retryAfterSeconds for {@link ProblemType#SLOW_DOWN}: when it is worth trying again
 * @param current for conflicts: what is stored now, as JSON in a string, where the caller may see it
 */
@Serdeable
public record Problem(
        String type,
        String title,
        int status,
        List<FieldError> errors,
        @Nullable Long retryAfterSeconds,
        @Nullable String current) {

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }
}
