package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from outside who was asked to lead an activity.
 *
 * @param hash of the link that was sent last
 * @param invitedBy who sent it, as are {@code invitedAt} and {@code expiresAt} of it
 * @param endedAt when they were taken off
 */
@MappedEntity("external_leader")
record ExternalLeaderEntity(
        @Id UUID id,
        UUID activityId,
        UUID accountId,
        byte[] hash,
        UUID invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {}
