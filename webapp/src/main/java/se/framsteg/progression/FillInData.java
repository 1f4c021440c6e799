package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * What the page brings to the card's script; {@code contract.ts} calls it {@code CardPage}.
 *
 * @param account whose card it is; the script sends it back with every call
 * @param token must come back with everything that changes something
 * @param borrowed nothing may stay on the device
 * @param today by our clock, since a phone's may be wrong
 * @param corrects the sent card that is put right; null for a new one
 */
@Serdeable
record FillInData(
        UUID account,
        Language language,
        String token,
        boolean borrowed,
        LocalDate today,
        CardToFill card,
        @Nullable Corrected corrects) {

    /** What the sent card says, to begin with. */
    @Serdeable
    record Corrected(UUID id, LocalDate answeredOn, Device device, HelpedBy helpedBy, List<Answer> answers) {

        static Corrected of(MeasuredCard card) {
            return new Corrected(card.id(), card.answeredOn(), card.device(), card.helpedBy(), card.answers());
        }
    }
}
