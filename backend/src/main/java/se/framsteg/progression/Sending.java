package se.framsteg.progression;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as it was sent, about whom, by whom.
 *
 * @param enteredBy the staff member who enters it from paper; null when the participant sends it
 */
record Sending(
        CardSubmission card, UUID participantId, @Nullable UUID enteredBy) {

    boolean fromPaper() {
        return enteredBy != null;
    }

    String contentHash() {
        return ContentHash.of(this);
    }
}
