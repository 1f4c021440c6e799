package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.OccurrenceState;

/**
 * A session that the caller leads.
 *
 * @param on the day it was first planned for
 * @param number of the session within the activity, from 1
 * @param expected people who have a place
 */
@Serdeable
public record LedSession(
        UUID activityId,
        LocalDate on,
        String title,
        int number,
        LocalDateTime starts,
        LocalDateTime ends,
        @Nullable String place,
        OccurrenceState state,
        int expected) {}
