package se.framsteg.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;

/**
 * What is stored of something that one signs up for.
 *
 * @param onDay of one session; null for the series
 * @param open the activity is published, and the session not cancelled
 * @param opensAt null when it opened with the publication
 * @param withdrawUntil null when a place can always be given back
 */
record BookableRow(
        UUID id,
        UUID activityId,
        @Nullable LocalDate onDay,
        int capacity,
        boolean open,
        @Nullable Instant opensAt,
        Instant closesAt,
        @Nullable Instant withdrawUntil) {

    SignUpState state(Instant now) {
        if (!open || !now.isBefore(closesAt)) {
            return SignUpState.CLOSED;
        }
        return opensAt != null && now.isBefore(opensAt) ? SignUpState.NOT_OPEN_YET : SignUpState.OPEN;
    }

    BookableRow closed() {
        return new BookableRow(id, activityId, onDay, capacity, false, opensAt, closesAt, withdrawUntil);
    }

    Bookable toBookable(Instant now, Spots spots, MyPlace mine, @Nullable String signedUpBy) {
        return new Bookable(
                id, state(now), wall(opensAt), wallOf(closesAt), wall(withdrawUntil), spots, mine, signedUpBy);
    }

    private static @Nullable LocalDateTime wall(@Nullable Instant at) {
        return at == null ? null : wallOf(at);
    }

    private static LocalDateTime wallOf(Instant at) {
        return LocalDateTime.ofInstant(at, Calendar.ZONE);
    }
}
