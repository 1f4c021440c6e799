package se.framsteg.platform;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ConversionErrorHandler;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.inject.Singleton;
import java.util.List;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;

/** A body or parameter that cannot be read as what it should be: the place is named where the parser knows it. */
@Singleton
@Replaces(ConversionErrorHandler.class)
final class UnreadableProblems implements ExceptionHandler<ConversionErrorException, HttpResponse<Problem>> {

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<Problem> handle(HttpRequest request, ConversionErrorException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof SerdeException serde) {
                return body(serde);
            }
        }
        return Problems.reply(
                ProblemType.INVALID,
                List.of(FieldError.of("#" + unreadable.getArgument().getName(), ProblemType.UNKNOWN_VALUE)));
    }

    private static HttpResponse<Problem> body(SerdeException serde) {
        StringBuilder pointer = new StringBuilder();
        // The path comes from the inside out.
        for (ReferencePath step : serde.getPath()) {
            switch (step) {
                case PropertyReferencePath property ->
                    pointer.insert(0, "/" + property.property().getName());
                case CollectionItemReferencePath item -> pointer.insert(0, "/" + item.index());
                default -> {}
            }
        }
        return pointer.isEmpty()
                ? Problems.reply(ProblemType.MALFORMED)
                : Problems.reply(
                        ProblemType.INVALID, List.of(FieldError.of(pointer.toString(), ProblemType.UNKNOWN_VALUE)));
    }
}
