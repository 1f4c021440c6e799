package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what is known of somebody's presence.
 *
 * @param minutes for {@link AttendanceState#CAME_PARTLY} only
 * @param version counts from 1; 0 while nothing is registered
 * @param registeredBy a name
 */
@Serdeable
public record Attendance(
        AttendanceState state,
        @Nullable Integer minutes,
        int version,
        @Nullable Instant registeredAt,
        @Nullable String registeredBy,
        boolean byParticipant) {

    /** Before anything is registered. */
    public static final Attendance NOTHING = new Attendance(AttendanceState.PLANNED, null, 0, null, null, false);
}
