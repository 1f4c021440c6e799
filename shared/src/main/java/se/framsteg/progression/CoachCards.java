package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * What coaches have answered about a participant: another voice than the participant's own, shown beside it and never
 * averaged with it.
 *
 * @param cards the coaches' cards, {@link MeasuredCard#enteredBy} telling whose each is; when the next is due; and the
 *     versions that were used, the newest among them
 * @param blind those that were answered before the participant's card of the same round had been shown to whoever answered
 * @param own the caller's, which alone the caller may correct
 * @param seen whether the participant's latest card has been shown to the caller: then a card answered now is not blind
 */
@Serdeable
public record CoachCards(Progression cards, List<UUID> blind, List<UUID> own, boolean seen) {}
