package se.framsteg.progression;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.progression.CardReads.Head;

/**
 * A round is the participant's card and the coach's, about the same time ({@code ops/decisions/0034}). The coach's is due as
 * any card is, and already when the participant has begun a new round; until it is answered, the participant's is withheld.
 */
final class RoundRule {

    /** Half of each month of an interval: a participant's card sooner after the coach's belongs to the round before. */
    private static final int HALF_A_MONTH = 15;

    private RoundRule() {}

    /** @param coachs the coaches' cards about the participant */
    static CardDue due(
            @Nullable CurrentEnrolment enrolled,
            History coachs,
            History participants,
            int intervalMonths,
            LocalDate today) {
        LocalDate last = asIfLast(coachs.lastAnsweredOn(), participants.lastAnsweredOn(), intervalMonths);
        return DueRule.due(enrolled, last, intervalMonths, today);
    }

    /** The coach's last day, or as much earlier as makes the next due on the day the participant began a round. */
    private static @Nullable LocalDate asIfLast(
            @Nullable LocalDate coachs, @Nullable LocalDate theirs, int intervalMonths) {
        if (coachs == null || theirs == null || !beginsRound(theirs, coachs, intervalMonths)) {
            return coachs;
        }
        LocalDate early = theirs.minusMonths(intervalMonths);
        return early.isBefore(coachs) ? early : coachs;
    }

    /** The participant's card that the coach is to answer before; only the latest, the rounds before are over. */
    static Optional<Head> withheld(History coachs, History participants, int intervalMonths) {
        Optional<Head> latest = participants.latest(1).stream().findFirst();
        return coachs.latest(1).stream()
                .findFirst()
                .map(answered -> latest.filter(card -> card.card()
                                .submittedAt()
                                .isAfter(answered.card().submittedAt())
                        && beginsRound(card.card().answeredOn(), answered.card().answeredOn(), intervalMonths)))
                .orElse(latest);
    }

    private static boolean beginsRound(LocalDate theirs, LocalDate coachs, int intervalMonths) {
        return !theirs.isBefore(coachs.plusDays((long) HALF_A_MONTH * intervalMonths));
    }
}
