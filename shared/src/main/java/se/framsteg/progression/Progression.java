package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A participant's cards over time, oldest first; what the curves are drawn from.
 *
 * @param name an alias where the identity is protected
 * @param versions every version of the instrument that a card here was filled in on, and the newest
 * @param cards corrected ones included (see {@link MeasuredCard#correctedBy})
 * @param sinceFirst null under {@link CardsApi#FEWEST_FOR_TREND} cards: too early to say
 * @param sinceLast the latest against the one before; null under two cards
 * @param withheldOn the day of the participant's card that is left out until the coach has answered their own; null where
 *     nothing is left out
 * @param curvesHidden the participant does not want to see the curves; only ever true in their own reply
 */
@Serdeable
public record Progression(
        UUID participantId,
        String name,
        CardDue due,
        List<Instrument> versions,
        List<MeasuredCard> cards,
        @Nullable Change sinceFirst,
        @Nullable Change sinceLast,
        @Nullable LocalDate withheldOn,
        boolean curvesHidden) {}
