package se.framsteg.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action with the names that belong to it. @param owner whoever it is, by name */
@Introspected
record ActionRow(
        UUID id,
        UUID participantId,
        String words,
        ActionOwner.Kind ownerKind,
        @Nullable UUID ownerId,
        String owner,
        @Nullable String partyName,
        LocalDate due,
        ActionState state,
        long version,
        String savedBy,
        Instant savedAt) {

    AgreedAction toAction() {
        return new AgreedAction(
                id,
                participantId,
                new ActionDetails(words, new ActionOwner(ownerKind, ownerId, owner), due, state, version),
                partyName,
                savedBy,
                savedAt);
    }
}
