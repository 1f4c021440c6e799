package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("sign_in")
record SignInEntity(
        @Id UUID id,
        UUID accountId,
        boolean sharedDevice,
        Instant openedAt,
        Instant lastsUntil,
        @Nullable Instant endedAt,
        byte @Nullable [] network) {}
