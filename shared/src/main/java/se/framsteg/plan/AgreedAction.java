package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action that is stored. @param partyName the owner's organisation; null for others */
@Serdeable
public record AgreedAction(
        UUID id,
        UUID participantId,
        ActionDetails details,
        @Nullable String partyName,
        String savedBy,
        Instant savedAt) {}
