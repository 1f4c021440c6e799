package se.framsteg.progression;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as it was sent, about whom, by whom.
 *
 * @param enteredBy the staff member who enters it from paper or whose own card it is; null when the participant sends it
 * @param seenBefore a coach's own card only: whether the participant's latest card had been shown to them
 */
record Sending(
        CardSubmission card,
        UUID participantId,
        @Nullable UUID enteredBy,
        Respondent respondent,
        @Nullable Boolean seenBefore) {

    static Sending byParticipant(CardSubmission card, UUID participantId) {
        return new Sending(card, participantId, null, Respondent.PARTICIPANT, null);
    }

    static Sending fromPaper(CardSubmission card, UUID participantId, UUID staff) {
        return new Sending(card, participantId, staff, Respondent.PARTICIPANT, null);
    }

    static Sending byCoach(CardSubmission card, UUID participantId, UUID coach, boolean seenBefore) {
        return new Sending(card, participantId, coach, Respondent.COACH, seenBefore);
    }

    boolean fromPaper() {
        return enteredBy != null && respondent == Respondent.PARTICIPANT;
    }

    /** Only a first card ends the participant's draft. */
    boolean endsDraft() {
        return enteredBy == null && card.corrects() == null;
    }

    String contentHash() {
        return ContentHash.of(this);
    }
}
