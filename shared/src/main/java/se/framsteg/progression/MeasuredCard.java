package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * A submitted card.
 *
 * @param version of its instrument: its wording is that version's
 * @param enteredBy the name of the staff member who entered it from paper; null when the participant did it
 * @param corrects the card it replaced
 * @param correctedBy the card that replaced it; such a card is history and in no curve
 */
@Serdeable
public record MeasuredCard(
        UUID id,
        int version,
        LocalDate answeredOn,
        Instant submittedAt,
        Language language,
        Device device,
        HelpedBy helpedBy,
        @Nullable String enteredBy,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy,
        List<Answer> answers) {

    public MeasuredCard withAnswers(List<Answer> answers) {
        return new MeasuredCard(
                id,
                version,
                answeredOn,
                submittedAt,
                language,
                device,
                helpedBy,
                enteredBy,
                corrects,
                correctedBy,
                answers);
    }

    public MeasuredCard withCorrectedBy(@Nullable UUID correctedBy) {
        return new MeasuredCard(
                id,
                version,
                answeredOn,
                submittedAt,
                language,
                device,
                helpedBy,
                enteredBy,
                corrects,
                correctedBy,
                answers);
    }
}
