package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.platform.Columns;

/** The table {@code bookable}. */
@Singleton
final class BookableStore {

    /** As {@link #read} wants them. */
    static final String COLUMNS =
            "b.id, b.activity_id, b.on_day, b.capacity, b.open, b.opens_at, b.closes_at, b.withdraw_until";

    private final Sql sql;

    BookableStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * Takes the next ticket. From here on everybody else who changes who has a place waits until the transaction ends, so the
     * order of tickets is the order of commits. Of two database servers that both take writes, the one that commits second is
     * sent back to start anew.
     *
     * @return empty when there is no such bookable
     */
    Optional<Long> takeTicket(UUID id) {
        return sql.update("UPDATE bookable SET tickets = tickets + 1 WHERE id = ?", id) == 0
                ? Optional.empty()
                : sql.list("SELECT tickets FROM bookable WHERE id = ?", row -> row.getLong(1), id).stream()
                        .findFirst();
    }

    BookableRow get(UUID id) {
        return sql.list("SELECT " + COLUMNS + " FROM bookable b WHERE b.id = ?", BookableStore::read, id)
                .getFirst();
    }

    /** In one order, always: whoever goes through several never waits in a circle. */
    List<BookableRow> listOf(UUID activityId) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM bookable b WHERE b.activity_id = ? ORDER BY b.id",
                BookableStore::read,
                activityId);
    }

    void add(BookableRow bookable) {
        sql.update(
                "INSERT INTO bookable (id, activity_id, on_day, capacity, open, opens_at, closes_at, withdraw_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                bookable.id(),
                bookable.activityId(),
                bookable.onDay(),
                bookable.capacity(),
                bookable.open(),
                bookable.opensAt(),
                bookable.closesAt(),
                bookable.withdrawUntil());
    }

    void save(BookableRow bookable) {
        sql.update(
                "UPDATE bookable SET capacity = ?, open = ?, opens_at = ?, closes_at = ?, withdraw_until = ? WHERE id = ?",
                bookable.capacity(),
                bookable.open(),
                bookable.opensAt(),
                bookable.closesAt(),
                bookable.withdrawUntil(),
                bookable.id());
    }

    /** Of a draft, for which nobody can have signed up. */
    void removeAll(UUID activityId) {
        sql.update("DELETE FROM bookable WHERE activity_id = ?", activityId);
    }

    /** Those with an offer that nobody answered in time, or with somebody who is not enrolled any more. */
    List<UUID> listToSettle(Instant now, LocalDate today) {
        return sql.list("""
                SELECT u.bookable_id FROM sign_up u WHERE u.offered_until <= ?
                UNION
                SELECT u.bookable_id FROM sign_up u
                JOIN bookable b ON b.id = u.bookable_id AND b.open
                JOIN activity a ON a.id = b.activity_id AND a.ends_at > ?
                WHERE NOT EXISTS (SELECT 1 FROM enrolment e
                    WHERE e.participant_id = u.participant_id AND (e.until IS NULL OR e.until >= ?))""", row -> Columns.uuid(row, 1), now, now, today);
    }

    static BookableRow read(ResultSet row) throws SQLException {
        return new BookableRow(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                row.getObject(3, LocalDate.class),
                row.getInt(4),
                row.getBoolean(5),
                Columns.instantOrNull(row, 6),
                Columns.instant(row, 7),
                Columns.instantOrNull(row, 8));
    }
}
