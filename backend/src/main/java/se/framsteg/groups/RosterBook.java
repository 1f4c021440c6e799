package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.SessionStore.Session;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Disclosures;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.Slot;

/** A leader's sessions: who is expected, who came, whether it took place at all. */
@Singleton
final class RosterBook {

    private final LedSessionReads sessions;
    private final RosterReads rosters;
    private final Marking marking;
    private final Guests guests;
    private final SessionStore store;
    private final Disclosures disclosures;
    private final Sql sql;
    private final Calendar calendar;

    RosterBook(
            LedSessionReads sessions,
            RosterReads rosters,
            Marking marking,
            Guests guests,
            SessionStore store,
            Disclosures disclosures,
            Sql sql,
            Calendar calendar) {
        this.sessions = sessions;
        this.rosters = rosters;
        this.marking = marking;
        this.guests = guests;
        this.store = store;
        this.disclosures = disclosures;
        this.sql = sql;
        this.calendar = calendar;
    }

    LedSessions sessions(UUID caller, @Nullable LocalDate on) {
        LocalDate today = calendar.today();
        disclosures.disclosed(List.of());
        return new LedSessions(
                today,
                sessions.around(caller, Objects.requireNonNullElse(on, today)).stream()
                        .map(Led::toLedSession)
                        .toList());
    }

    Roster get(UUID caller, UUID activityId, LocalDate on) {
        Led led = sessions.get(caller, activityId, on);
        List<RosterRow> rows = rosters.rows(led);
        disclosures.disclosed(rows.stream().map(RosterRow::participantId).toList());
        return new Roster(
                led.toLedSession(),
                led.session().because(),
                guests.details(led).capacity(),
                guests.details(led).dropIn(),
                led.isOpen(calendar.now()),
                led.isClosed(calendar.now()),
                rows,
                rosters.guests(led));
    }

    List<MarkResult> mark(UUID caller, UUID activityId, LocalDate on, Marks marks) {
        Led led = open(caller, activityId, on);
        List<MarkResult> results = marking.mark(led, marks, caller);
        disclosures.disclosed(results.stream()
                .map(MarkResult::row)
                .filter(Objects::nonNull)
                .map(RosterRow::participantId)
                .distinct()
                .toList());
        return results;
    }

    Roster addGuest(UUID caller, UUID activityId, LocalDate on, UUID guestId, GuestName name) {
        guests.add(open(caller, activityId, on), guestId, name, caller);
        return get(caller, activityId, on);
    }

    Roster removeGuest(UUID caller, UUID activityId, LocalDate on, UUID guestId) {
        guests.remove(open(caller, activityId, on), guestId);
        return get(caller, activityId, on);
    }

    /** That somebody came speaks against its not having taken place; then nothing is changed. */
    Roster tookPlace(UUID caller, UUID activityId, LocalDate on, TookPlace wish) {
        Led led = sessions.get(caller, activityId, on);
        Instant now = calendar.now();
        if (!led.session().hasBegun(now)) {
            throw Refused.because(ProblemType.NOT_YET);
        }
        if (led.isClosed(now)) {
            throw Refused.because(ProblemType.SESSION_CLOSED);
        }
        if (wish.tookPlace() == led.session().isCancelled()) {
            store.save(activityId, wish.tookPlace() ? restored(led.session()) : cancelled(led, wish));
            sql.update("UPDATE activity SET changed_at = ? WHERE id = ?", now, activityId);
        }
        return get(caller, activityId, on);
    }

    private Session cancelled(Led led, TookPlace wish) {
        Faults faults = new Faults();
        String reason = faults.line("/reason", Objects.requireNonNullElse(wish.reason(), ""), Cancellation.LONGEST);
        faults.refuse();
        if (rosters.rows(led).stream().anyMatch(RosterBook::came)) {
            throw Refused.because(ProblemType.ATTENDANCE_REGISTERED);
        }
        return led.session().cancelled(reason);
    }

    private static Session restored(Session session) {
        Slot slot = session.slot();
        boolean moved = !slot.day().equals(slot.originalDay());
        return new Session(slot.with(moved ? OccurrenceState.CHANGED : OccurrenceState.AS_PLANNED), null);
    }

    private static boolean came(RosterRow row) {
        return row.state() == RosterState.CAME
                || row.state() == RosterState.LATE
                || row.state() == RosterState.LEFT_EARLY;
    }

    private Led open(UUID caller, UUID activityId, LocalDate on) {
        Led led = sessions.get(caller, activityId, on);
        led.requireOpen(calendar.now());
        return led;
    }
}
