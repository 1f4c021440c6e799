package se.framsteg.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * Which accounts are participants. An account is one from its first day to its last, so a yes is remembered; whether it may
 * still call is the sign-in's matter. A no is never remembered.
 */
@Singleton
final class KnownParticipants {

    private static final long MOST = 10_000;

    private final Cache<UUID, UUID> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Relations relations;

    KnownParticipants(Relations relations) {
        this.relations = relations;
    }

    Optional<UUID> find(UUID account) {
        return Optional.ofNullable(
                known.get(account, id -> relations.isParticipant(id).orElse(null)));
    }
}
