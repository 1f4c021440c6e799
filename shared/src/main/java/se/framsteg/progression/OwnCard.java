package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The coach's own card about a participant.
 *
 * @param withheld whether the participant's latest answers are left out until the coach has answered
 */
@Serdeable
public record OwnCard(CardDue due, boolean withheld) {}
