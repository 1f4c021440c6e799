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
        String changedBy,
        Instant changedAt) {}
