package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a card that is being filled in.
 *
 * @param instrument and {@code version}: which card it is, since the first answer begins the draft
 * @param basedOn the revision of the answer that this one replaces; 0 when there was none
 */
@Serdeable
public record DraftAnswer(
        @NotBlank @Size(max = 40) String instrument,
        int version,
        @NotNull AnswerState state,

        @Nullable @Serdeable.Deserializable(using = WholeNumber.class)
        Integer value,

        int basedOn) {}
