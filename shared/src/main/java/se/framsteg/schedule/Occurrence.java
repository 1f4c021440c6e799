package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in somebody's week.
 *
 * @param key {@link OccurrenceKey}
 * @param starts as the clock on the wall in Sweden shows it, as {@code ends}
 * @param title null where the kind says it all
 * @param mapQuery what a map is asked for; null where there is no address
 * @param contactPhone E.164
 * @param why the milestones it serves, in the participant's own words
 * @param attendance its latest version
 */
@Serdeable
public record Occurrence(
        String key,
        SourceKind kind,
        LocalDateTime starts,
        LocalDateTime ends,
        Instant startsAt,
        Instant endsAt,
        @Nullable String title,
        @Nullable String place,
        @Nullable String mapQuery,
        @Nullable String bring,
        @Nullable String contactName,
        @Nullable String contactPhone,
        List<String> why,
        OccurrenceState state,
        Attendance attendance) {

    /** Minutes that really pass, also in a night when the clock is changed. */
    public int minutes() {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
