package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody who takes part, waits or leads has not seen yet.
 *
 * @param starts of the session it is about, as it is now; null when it is about the activity as a whole
 * @param by the coach who did it because the participant asked; null when it was nobody's or the house's doing
 * @param because why it was cancelled; null when it was not
 */
@Serdeable
public record GroupNews(
        UUID id,
        NewsKind kind,
        UUID activityId,
        String title,
        @Nullable LocalDateTime starts,
        @Nullable String by,
        @Nullable String because,
        Instant toldAt) {}
