package se.framsteg.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("agreed_action")
record ActionEntity(
        @Id UUID id,
        UUID participantId,
        UUID enrolmentId,
        String words,
        ActionOwner.Kind ownerKind,
        @Nullable UUID ownerAccount,
        @Nullable UUID ownerPartner,
        @Nullable String ownerName,
        LocalDate due,
        ActionState state,
        long version,
        UUID savedBy,
        Instant savedAt) {

    ActionEntity marked(ActionState newState, UUID by, Instant at) {
        return new ActionEntity(
                id,
                participantId,
                enrolmentId,
                words,
                ownerKind,
                ownerAccount,
                ownerPartner,
                ownerName,
                due,
                newState,
                version + 1,
                by,
                at);
    }
}
