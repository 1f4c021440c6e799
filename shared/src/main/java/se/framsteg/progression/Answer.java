package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param value exactly with {@link AnswerState#VALUE}; its meaning follows the question's kind */
@Serdeable
public record Answer(
        @NotBlank @Size(max = 40) String question,
        @NotNull AnswerState state,

        @Nullable @Serdeable.Deserializable(using = WholeNumber.class)
        Integer value) {}
