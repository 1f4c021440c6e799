package se.framsteg.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** The guard's look-up, the reads and the log of the catalogue by bare JDBC, one transaction. */
final class BareCatalogue implements AutoCloseable {

    private static final int PAGE = 30;
    private static final String ACTIVITIES = """
            SELECT a.id, a.title, a.theme, a.content, a.place, s.starts, b.id, c.name, COUNT(*) OVER ()
            FROM activity a
            JOIN activity_session s ON s.activity_id = a.id AND s.on_day = (
                SELECT n.on_day FROM activity_session n
                WHERE n.activity_id = a.id AND n.starts_at > ? AND n.state <> 'CANCELLED'
                ORDER BY n.starts_at LIMIT 1)
            JOIN bookable b ON b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            LEFT JOIN suggestion g ON g.activity_id = a.id AND g.participant_id = ?
            LEFT JOIN account c ON c.id = g.coach_id
            WHERE a.state = 'PUBLISHED' AND a.ends_at > ? AND EXISTS (
                SELECT 1 FROM activity_reach r JOIN programme p ON p.id = r.programme_id OR p.municipality = r.municipality
                JOIN enrolment e ON e.programme_id = p.id
                WHERE r.activity_id = a.id AND e.participant_id = ? AND e.since <= ? AND (e.until IS NULL OR e.until >= ?))
            ORDER BY g.participant_id IS NULL, s.starts_at, a.id LIMIT 30""";
    private static final String PLACES = """
            SELECT b.id, b.capacity, b.open, b.opens_at, b.closes_at, b.withdraw_until, COUNT(u.seat),
                COUNT(u.participant_id), m.ticket, m.seat, m.offered_until, SUM(u.seat IS NULL AND u.ticket < m.ticket)
            FROM bookable b
            LEFT JOIN sign_up m ON m.bookable_id = b.id AND m.participant_id = ?
            LEFT JOIN sign_up u ON u.bookable_id = b.id
            WHERE b.id IN (%s) GROUP BY b.id""";

    private final Connection connection;
    private final LocalDate today = Card.today();

    BareCatalogue(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    int catalogue(UUID participant) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        query("SELECT id FROM participant WHERE id = ?", 1, participant);
        List<String> bookables = query(ACTIVITIES, 7, now, participant, now, participant, today, today);
        List<Object> values = new ArrayList<>(List.of(participant));
        values.addAll(bookables);
        String marks = String.join(", ", Collections.nCopies(bookables.size(), "?"));
        int rows = query(PLACES.formatted(marks), 1, values.toArray()).size();
        try (PreparedStatement log = connection.prepareStatement("INSERT INTO access_log"
                + " (at, account_id, role, participant_id, category, action, purpose, permitted)"
                + " VALUES (?, ?, 'PARTICIPANT', ?, 'ACTIVITY', 'READ', 'bench', TRUE)")) {
            log.setObject(1, now);
            log.setString(2, participant.toString());
            log.setString(3, participant.toString());
            log.executeUpdate();
        }
        connection.commit();
        if (rows == 0 || rows > PAGE) {
            throw new SQLException("not a page of activities: " + rows);
        }
        return rows;
    }

    /** @return one column of every row; all of them are read */
    private List<String> query(String sql, int kept, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int column = 1; column <= columns; column++) {
                        String value = String.valueOf(result.getString(column));
                        if (column == kept) {
                            found.add(value);
                        }
                    }
                }
            }
            return found;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
