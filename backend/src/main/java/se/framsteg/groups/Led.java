package se.framsteg.groups;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.OccurrenceKey;
import se.framsteg.schedule.SourceKind;

/**
 * A session that is the caller's business.
 *
 * @param number of it within the activity, from 1
 * @param expected people who have a place
 * @param coordinated whether the caller coordinates its programme
 */
record Led(
        UUID activityId,
        String title,
        @Nullable String place,
        Session session,
        int number,
        int expected,
        boolean coordinated) {

    private static final Duration OPEN = Duration.ofDays(Roster.DAYS_OPEN);
    private static final Duration LATE = Duration.ofDays(1);

    OccurrenceKey key() {
        return new OccurrenceKey(SourceKind.SESSION, activityId, session.on());
    }

    boolean isOpen(Instant now) {
        return session.hasBegun(now) && !session.isCancelled() && !isClosed(now);
    }

    boolean isClosed(Instant now) {
        return !coordinated && now.isAfter(session.slot().endsAt().plus(OPEN));
    }

    boolean isLate(Instant now) {
        return now.isAfter(session.slot().endsAt().plus(LATE));
    }

    boolean goesOn(Instant now) {
        return session.hasBegun(now) && now.isBefore(session.slot().endsAt()) && !session.isCancelled();
    }

    /** @throws Refused {@code not-yet}, {@code session-closed} */
    void requireOpen(Instant now) {
        if (!session.hasBegun(now)) {
            throw Refused.because(ProblemType.NOT_YET);
        }
        if (!isOpen(now)) {
            throw Refused.because(ProblemType.SESSION_CLOSED);
        }
    }

    LedSession toLedSession() {
        return new LedSession(
                activityId,
                session.on(),
                title,
                number,
                session.slot().starts(),
                session.slot().ends(),
                place,
                session.slot().state(),
                expected);
    }
}
