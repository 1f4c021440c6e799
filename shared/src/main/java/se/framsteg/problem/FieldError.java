package se.framsteg.problem;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A fault in one field.
 *
 * @param pointer JSON pointer into the request body, e.g. {@code /answers/2/value}; for a path or query parameter
 *     {@code #name}
 * @param type {@link ProblemType#urn()} of what is wrong with the field
 */
@Serdeable
public record FieldError(String pointer, String type) {

    public static FieldError of(String pointer, ProblemType type) {
        return new FieldError(pointer, type.urn());
    }
}
