package se.framsteg.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole days from the first to the last, both included. @param until null while it lasts */
record Period(LocalDate since, @Nullable LocalDate until) {

    /** Beyond these a date is a slip of the finger; the database could hold a little more. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    static boolean isPlausible(@Nullable LocalDate day) {
        return day == null || !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }

    boolean endsBeforeStart() {
        return until != null && until.isBefore(since);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    /** An unending period lies only within an unending one. */
    boolean contains(Period other) {
        return contains(other.since) && (until == null || other.until != null && !other.until.isAfter(until));
    }

    /** What ends before it starts has no day to share. */
    boolean overlaps(Period other) {
        return !endsBeforeStart() && !other.endsBeforeStart() && (contains(other.since) || other.contains(since));
    }

    /** What both have in common, or null. */
    @Nullable
    Period intersection(Period other) {
        if (!overlaps(other)) {
            return null;
        }
        return new Period(since.isAfter(other.since) ? since : other.since, earlier(until, other.until));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
