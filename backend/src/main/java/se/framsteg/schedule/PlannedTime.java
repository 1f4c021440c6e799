package se.framsteg.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time as its source gives it.
 *
 * @param kind one of its source's
 * @param sourceId of the rule or the single time that it comes from; unique within the kind
 * @param slot when; from {@link Recurrences}, or {@link Slot#once}
 * @param title null where the kind says it all
 * @param place where, as people say it; also what a map is asked for
 * @param contactPhone E.164
 * @param why the milestones it serves, in the participant's own words
 * @param changedAt when the source was last changed: calendars follow by it
 */
public record PlannedTime(
        UUID participantId,
        SourceKind kind,
        UUID sourceId,
        Slot slot,
        @Nullable String title,
        @Nullable String place,
        @Nullable String bring,
        @Nullable String contactName,
        @Nullable String contactPhone,
        List<String> why,
        Instant changedAt) {}
