package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of somebody who works here, as the administrator sees it.
 *
 * @param invitedUntil when the invitation that waits for an answer ends; null when there is none
 * @param lastSignIn null when never
 * @param version to be sent back with a change
 */
@Serdeable
public record StaffAccount(
        UUID accountId,
        String name,
        String email,
        StaffState state,
        @Nullable Instant invitedUntil,
        @Nullable Instant lastSignIn,
        List<HeldRole> roles,
        long version) {}
