package se.framsteg.groups;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param languages names of {@link SpokenLanguage}s with commas between them
 * @param content {@link ActivityDetails} in JSON; what the database asks for stands beside it
 */
@MappedEntity("activity")
record ActivityEntity(
        @Id UUID id,
        UUID programmeId,
        ActivityState state,
        Theme theme,
        String title,
        @Nullable String place,
        @Nullable String municipality,
        String languages,
        String content,
        Instant endsAt,
        @Nullable String cancelledBecause,
        long version,
        UUID changedBy,
        Instant changedAt) {

    ActivityState stateAt(Instant now) {
        return state(state, endsAt, now);
    }

    /** What is published is finished when its last session is over. */
    static ActivityState state(ActivityState stored, Instant endsAt, Instant now) {
        return stored == ActivityState.PUBLISHED && !endsAt.isAfter(now) ? ActivityState.FINISHED : stored;
    }
}
