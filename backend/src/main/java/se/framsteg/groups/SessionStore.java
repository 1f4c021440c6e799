package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Columns;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.Slot;

/** The table {@code activity_session}: the rule's times as they were told to people. */
@Singleton
final class SessionStore {

    /** @param because why it was cancelled */
    record Session(Slot slot, @Nullable String because) {

        LocalDate on() {
            return slot.originalDay();
        }

        boolean isCancelled() {
            return slot.state() == OccurrenceState.CANCELLED;
        }

        boolean hasBegun(Instant now) {
            return !slot.startsAt().isAfter(now);
        }

        boolean isOver(Instant now) {
            return !slot.endsAt().isAfter(now);
        }

        boolean isAt(Slot other) {
            return slot.starts().equals(other.starts()) && slot.ends().equals(other.ends());
        }

        Session cancelled(@Nullable String reason) {
            return new Session(slot.with(OccurrenceState.CANCELLED), reason);
        }
    }

    /** Of the session {@code s}, as {@link #read} wants them. */
    static final String COLUMNS = "s.on_day, s.starts, s.ends, s.state, s.because";

    private final Sql sql;

    SessionStore(Sql sql) {
        this.sql = sql;
    }

    /** In order of time. */
    List<Session> listOf(UUID activityId) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM activity_session s WHERE s.activity_id = ? ORDER BY s.starts, s.on_day",
                row -> read(row, 1),
                activityId);
    }

    /** Anew, or over the one of that day. */
    void save(UUID activityId, Session session) {
        sql.update(
                """
                INSERT INTO activity_session (activity_id, on_day, starts, ends, starts_at, ends_at, state, because)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE starts = VALUE(starts), ends = VALUE(ends), starts_at = VALUE(starts_at),
                    ends_at = VALUE(ends_at), state = VALUE(state), because = VALUE(because)""",
                activityId,
                session.on(),
                session.slot().starts(),
                session.slot().ends(),
                session.slot().startsAt(),
                session.slot().endsAt(),
                session.slot().state(),
                session.because());
    }

    /** Of a draft, which nobody has seen. */
    void removeAll(UUID activityId) {
        sql.update("DELETE FROM activity_session WHERE activity_id = ?", activityId);
    }

    /** @param at where {@link #COLUMNS} begin */
    static Session read(ResultSet row, int at) throws SQLException {
        Slot slot = new Slot(
                Columns.date(row, at),
                row.getObject(at + 1, LocalDateTime.class),
                row.getObject(at + 2, LocalDateTime.class),
                OccurrenceState.valueOf(row.getString(at + 3)));
        return new Session(slot, row.getString(at + 4));
    }
}
