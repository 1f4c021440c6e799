package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity as its coordinators see it.
 *
 * @param spots of the series; null where each session is signed up for
 * @param leaders as they are called, also who could not be chosen now; so {@code programmes}
 * @param changedBy a name
 */
@Serdeable
public record Activity(
        UUID id,
        UUID programmeId,
        ActivityState state,
        ActivityDetails details,
        @Nullable String cancelledBecause,
        @Nullable Spots spots,
        List<GroupSession> sessions,
        List<ActivityChoices.Choice> leaders,
        List<ActivityChoices.Choice> programmes,
        String changedBy,
        Instant changedAt) {

    /** Otherwise described. */
    public Activity with(ActivityDetails other) {
        return new Activity(
                id,
                programmeId,
                state,
                other,
                cancelledBecause,
                spots,
                sessions,
                leaders,
                programmes,
                changedBy,
                changedAt);
    }
}
