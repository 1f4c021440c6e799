package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.OccurrenceState;

/**
 * A session as those who look after it see it.
 *
 * @param on the day it was first planned for
 * @param because why it was cancelled
 * @param spots where each session is signed up for, otherwise null
 */
@Serdeable
public record GroupSession(
        LocalDate on,
        LocalDateTime starts,
        LocalDateTime ends,
        OccurrenceState state,
        @Nullable String because,
        @Nullable Spots spots) {}
