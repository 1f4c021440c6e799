package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param spentAt when it was answered, or a newer one took its place */
@MappedEntity("invitation")
record InvitationEntity(
        @Id UUID id,
        UUID accountId,
        byte[] hash,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant spentAt) {}
