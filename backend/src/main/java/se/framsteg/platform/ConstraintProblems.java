package se.framsteg.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** Constraints on contract records become field errors with JSON pointers. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class ConstraintProblems implements ExceptionHandler<ConstraintViolationException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<Problem> handle(HttpRequest request, ConstraintViolationException violated) {
        return Problems.reply(
                ProblemType.INVALID,
                violated.getConstraintViolations().stream()
                        .map(violation -> FieldError.of(pointer(violation), type(violation)))
                        .distinct()
                        .sorted(Comparator.comparing(FieldError::pointer))
                        .toList());
    }

    /** The body is one parameter, so a property lies below it; what has none is a parameter of its own. */
    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.isEmpty() ? "#" + parameter : pointer.toString();
    }

    private static ProblemType type(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotBlank", "NotNull", "NotEmpty" -> ProblemType.REQUIRED;
            case "Size" -> ProblemType.TOO_LONG;
            case "Min", "Max", "Positive", "PositiveOrZero" -> ProblemType.OUT_OF_RANGE;
            case "Email" -> ProblemType.NOT_AN_EMAIL;
            case "Pattern" -> ProblemType.UNKNOWN_VALUE;
            default -> ProblemType.INVALID;
        };
    }
}
