package se.framsteg.groups;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.Line.Entry;
import se.framsteg.platform.Columns;
import se.framsteg.platform.Ids;

/** The tables {@code sign_up}, who has a place and who waits now, and {@code taking_part}, who had one when. */
@Singleton
final class LineStore {

    private final Sql sql;
    private final Ids ids;

    LineStore(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    Line get(BookableRow bookable) {
        return new Line(
                bookable.capacity(),
                sql.list(
                        "SELECT participant_id, ticket, seat, offered_until FROM sign_up WHERE bookable_id = ? ORDER BY ticket",
                        LineStore::read,
                        bookable.id()));
    }

    /** Those in the line of whom no programme knows any more. */
    Set<UUID> listLeft(UUID bookableId, LocalDate today) {
        return new HashSet<>(sql.list("""
                SELECT u.participant_id FROM sign_up u WHERE u.bookable_id = ? AND NOT EXISTS (SELECT 1 FROM enrolment e
                    WHERE e.participant_id = u.participant_id AND (e.until IS NULL OR e.until >= ?))""", row -> Columns.uuid(row, 1), bookableId, today));
    }

    /**
     * What differs between the two: first what ends, so that a seat is free before another takes it.
     *
     * @param by whose doing it is; null for nobody's
     */
    void save(UUID bookableId, Line before, Line after, @Nullable UUID by, Instant now) {
        for (Entry entry : before.entries()) {
            Entry still = after.find(entry.participant()).orElse(null);
            if (still == null) {
                sql.update(
                        "DELETE FROM sign_up WHERE bookable_id = ? AND participant_id = ?",
                        bookableId,
                        entry.participant());
            }
            if (entry.takesPart() && (still == null || !still.takesPart())) {
                end(bookableId, entry, by, now);
            }
        }
        changed(before, after, entry -> before.find(entry.participant()).isPresent())
                .forEach(entry -> sql.update(
                        "UPDATE sign_up SET seat = ?, offered_until = ? WHERE bookable_id = ? AND participant_id = ?",
                        entry.seat(),
                        entry.offeredUntil(),
                        bookableId,
                        entry.participant()));
        changed(before, after, entry -> before.find(entry.participant()).isEmpty())
                .forEach(entry -> sql.update(
                        "INSERT INTO sign_up (bookable_id, participant_id, ticket, seat, offered_until, signed_up_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        bookableId,
                        entry.participant(),
                        entry.ticket(),
                        entry.seat(),
                        entry.offeredUntil(),
                        entry.participant().equals(by) ? null : by));
        changed(before, after, Entry::takesPart).stream()
                .filter(entry -> before.find(entry.participant())
                        .filter(Entry::takesPart)
                        .isEmpty())
                .forEach(entry -> begin(bookableId, entry, by == null ? entry.participant() : by, now));
    }

    private static List<Entry> changed(Line before, Line after, Predicate<Entry> which) {
        Set<Entry> known = new HashSet<>(before.entries());
        return after.entries().stream()
                .filter(entry -> !known.contains(entry))
                .filter(which)
                .toList();
    }

    private void begin(UUID bookableId, Entry entry, UUID by, Instant now) {
        sql.update(
                "INSERT INTO taking_part (id, bookable_id, participant_id, since, since_by) VALUES (?, ?, ?, ?, ?)",
                ids.next(),
                bookableId,
                entry.participant(),
                now,
                by);
    }

    private void end(UUID bookableId, Entry entry, @Nullable UUID by, Instant now) {
        sql.update(
                "UPDATE taking_part SET until = ?, until_by = ?"
                        + " WHERE bookable_id = ? AND participant_id = ? AND until IS NULL",
                now,
                by,
                bookableId,
                entry.participant());
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                Columns.uuid(row, 1), row.getLong(2), Columns.integerOrNull(row, 3), Columns.instantOrNull(row, 4));
    }
}
