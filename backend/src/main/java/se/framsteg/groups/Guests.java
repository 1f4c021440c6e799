package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Whoever drops in where an activity allows it, as long as there is room: they take no place in the line. */
@Singleton
final class Guests {

    private final LineBook book;
    private final RosterReads rosters;
    private final ActivityRepository activities;
    private final ActivityStore store;
    private final Sql sql;
    private final Calendar calendar;

    Guests(
            LineBook book,
            RosterReads rosters,
            ActivityRepository activities,
            ActivityStore store,
            Sql sql,
            Calendar calendar) {
        this.book = book;
        this.rosters = rosters;
        this.activities = activities;
        this.store = store;
        this.sql = sql;
        this.calendar = calendar;
    }

    void add(Led led, UUID guestId, GuestName sent, UUID by) {
        Faults faults = new Faults();
        faults.addIf(!Ids.isStandard(guestId), "#guestId", ProblemType.INVALID);
        String name = faults.line("/name", sent.name(), GuestName.LONGEST);
        faults.refuse();
        add(led, guestId, null, name, by);
    }

    /** A participant who is in nobody's list here. */
    void add(Led led, UUID guestId, UUID participant) {
        add(led, guestId, participant, null, participant);
    }

    void remove(Led led, UUID guestId) {
        sql.update(
                "UPDATE session_guest SET removed_at = ? WHERE id = ? AND activity_id = ? AND on_day = ?"
                        + " AND name IS NOT NULL AND removed_at IS NULL",
                calendar.now(),
                guestId,
                led.activityId(),
                led.session().on());
    }

    ActivityDetails details(Led led) {
        return store.details(activities.findById(led.activityId()).orElseThrow().content());
    }

    private void add(Led led, UUID guestId, @Nullable UUID participant, @Nullable String name, UUID by) {
        ActivityDetails details = details(led);
        if (!details.dropIn()) {
            throw Refused.because(ProblemType.NO_DROP_IN);
        }
        requireHeld(led);
        if (isThere(led, guestId)) {
            return;
        }
        if (rosters.rows(led).size() + rosters.guests(led).size() >= details.capacity()) {
            throw Refused.because(ProblemType.NO_PLACE_LEFT);
        }
        sql.update(
                "INSERT INTO session_guest (id, activity_id, on_day, participant_id, name, added_by, added_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                guestId,
                led.activityId(),
                led.session().on(),
                participant,
                name,
                by,
                calendar.now());
    }

    /** So that two who come at once are not both let in to the last place. */
    private void requireHeld(Led led) {
        if (book.hold(bookable(led)).isEmpty()) {
            throw Refused.because(ProblemType.NOT_FOUND);
        }
    }

    /** Sent before; that it was removed since stands. */
    private boolean isThere(Led led, UUID guestId) {
        List<UUID> known =
                sql.list("SELECT activity_id FROM session_guest WHERE id = ?", row -> Columns.uuid(row, 1), guestId);
        if (!known.isEmpty() && !known.contains(led.activityId())) {
            throw Refused.at("#guestId", ProblemType.INVALID);
        }
        return !known.isEmpty();
    }

    private UUID bookable(Led led) {
        return sql.list(
                        "SELECT id FROM bookable WHERE activity_id = ? AND (on_day IS NULL OR on_day = ?)",
                        row -> Columns.uuid(row, 1),
                        led.activityId(),
                        led.session().on())
                .getFirst();
    }
}
