package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one signs up for: a series, or one session. Times by the clock on the wall.
 *
 * @param opens null when it opened with the publication
 * @param withdrawUntil null when a place can always be given back
 * @param signedUpBy the coach who signed the participant up because they asked; null where the participant did it
 */
@Serdeable
public record Bookable(
        UUID id,
        SignUpState state,
        @Nullable LocalDateTime opens,
        LocalDateTime closes,
        @Nullable LocalDateTime withdrawUntil,
        Spots spots,
        MyPlace mine,
        @Nullable String signedUpBy) {}
