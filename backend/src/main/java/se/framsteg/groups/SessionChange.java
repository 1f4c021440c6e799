package se.framsteg.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.schedule.Slot;

/**
 * What a changed rule makes of sessions that people know of. What has begun stays as it was; a session that the rule no longer
 * gives is not forgotten but cancelled, since somebody may go there.
 *
 * @param sessions all of them as they shall be
 * @param moved those that lie ahead and are at another time
 * @param removed those that lie ahead and will not be
 * @param added how many will be that nobody knows of, or that were cancelled
 */
record SessionChange(List<Session> sessions, List<Session> moved, List<Session> removed, int added) {

    static SessionChange of(List<Session> told, List<Slot> rule, Instant now) {
        Map<LocalDate, Session> known =
                told.stream().collect(Collectors.toMap(Session::on, Function.identity(), (one, other) -> one));
        Map<LocalDate, Session> all = new TreeMap<>();
        rule.stream()
                .filter(slot -> slot.startsAt().isAfter(now))
                .forEach(slot -> all.put(slot.originalDay(), asTold(slot, known.get(slot.originalDay()))));
        List<Session> moved = new ArrayList<>();
        List<Session> removed = new ArrayList<>();
        for (Session session : told) {
            if (session.hasBegun(now)) {
                all.put(session.on(), session);
                continue;
            }
            Session after = all.computeIfAbsent(session.on(), on -> session.cancelled(null));
            if (after.isCancelled() && !session.isCancelled()) {
                removed.add(after);
            } else if (!after.isCancelled() && !after.isAt(session.slot())) {
                moved.add(after);
            }
        }
        long added = all.values().stream()
                .filter(session -> !session.isCancelled() && !isHeld(known.get(session.on())))
                .count();
        return new SessionChange(List.copyOf(all.values()), moved, removed, (int) added);
    }

    private static boolean isHeld(@Nullable Session known) {
        return known != null && !known.isCancelled();
    }

    /** The reason that was given for a cancelled session stays with it. */
    private static Session asTold(Slot slot, @Nullable Session known) {
        Session planned = new Session(slot, null);
        return known != null && known.isCancelled() && planned.isCancelled() ? known : planned;
    }

    /** A cancelled activity ends at once, or with the session that goes on. */
    Instant endsWhenCancelled(Instant now) {
        return sessions.stream()
                .filter(session -> session.hasBegun(now) && !session.isCancelled())
                .map(session -> session.slot().endsAt())
                .filter(now::isBefore)
                .max(Instant::compareTo)
                .orElse(now);
    }

    Instant lastEnd() {
        return sessions.stream()
                .map(session -> session.slot().endsAt())
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
