package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to a session when it was.
 *
 * @param because why it did not take place; null when it did
 * @param open whether the caller may register now: it has begun, took place, and is not closed
 * @param closed whether only the coordinator may any more
 */
@Serdeable
public record Roster(
        LedSession session,
        @Nullable String because,
        int capacity,
        boolean dropIn,
        boolean open,
        boolean closed,
        List<RosterRow> rows,
        List<Guest> guests) {

    /** So many days after it, only the coordinator may still register. */
    public static final int DAYS_OPEN = 7;
}
