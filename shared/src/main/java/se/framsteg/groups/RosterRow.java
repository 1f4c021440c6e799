package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * A name and whether they came; nothing else about the person.
 *
 * @param name an alias where the identity is protected
 * @param version of what is registered; 0 while nothing is
 * @param markedBy for what is registered
 * @param registeredLate more than a day after the session
 */
@Serdeable
public record RosterRow(
        UUID participantId, String name, RosterState state, int version, MarkedBy markedBy, boolean registeredLate) {}
