package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who finds a participant with a protected identity, or could be let.
 *
 * @param coordinates whether they coordinate a programme of the participant's today; otherwise the grant is asleep
 * @param grantedAt null where it is not granted, as is {@code grantedBy}
 */
@Serdeable
public record Grantee(
        UUID accountId,
        String name,
        boolean coordinates,
        boolean granted,
        @Nullable Instant grantedAt,
        @Nullable String grantedBy) {}
