package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A name and whether they came; nothing else about the person.
 *
 * @param name an alias where the identity is protected
 * @param version of what is registered; 0 while nothing is
 * @param markedBy for what is registered
 * @param registeredBy the name of whoever leads or coordinates it and tapped; null for what others registered, since who a
 *     participant's coach is is not a leader's business
 * @param registeredLate more than a day after the session
 */
@Serdeable
public record RosterRow(
        UUID participantId,
        String name,
        RosterState state,
        int version,
        MarkedBy markedBy,
        @Nullable String registeredBy,
        boolean registeredLate) {}
