package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was sent, or would have been had anybody the contact.
 *
 * @param accountId null when nobody has
 */
@MappedEntity("sign_in_code")
record SignInCodeEntity(
        @Id UUID id,
        @Nullable UUID accountId,
        byte[] contact,
        byte[] hash,
        Instant sentAt,
        Instant expiresAt,
        int tries,
        @Nullable Instant spentAt) {}
