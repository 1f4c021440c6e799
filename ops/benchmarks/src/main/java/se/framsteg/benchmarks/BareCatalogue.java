package se.framsteg.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The guard's look-up, the reads and the log of the catalogue by bare JDBC, one transaction. */
final class BareCatalogue implements AutoCloseable {

    private static final int PAGE = 30;

    private static final String PROGRAMME = """
            SELECT DISTINCT p.id, p.municipality FROM programme p JOIN enrolment e ON e.programme_id = p.id
            WHERE e.participant_id = ? AND e.since <= ? AND (e.until IS NULL OR e.until >= ?)""";
    private static final String LISTED = "SELECT a.id, a.theme, a.languages, COALESCE(a.municipality IN (?), FALSE)";
    private static final String NEXT = """
            (SELECT n.%s FROM activity_session n WHERE n.activity_id = a.id AND n.starts_at > ? AND n.state <> 'CANCELLED'
            ORDER BY n.starts_at LIMIT 1)""";
    private static final String OPEN = LISTED + ", " + NEXT.formatted("starts_at") + """
             FROM activity a
            WHERE a.state = 'PUBLISHED' AND a.ends_at > ? AND EXISTS (
                SELECT 1 FROM activity_reach r
                WHERE r.activity_id = a.id AND (r.programme_id IN (?) OR r.municipality IN (?)))""";
    private static final String SUGGESTED = "SELECT activity_id FROM suggestion WHERE participant_id = ?";
    private static final String MINE = LISTED + """
            , s.starts, b.id
            FROM sign_up u
            JOIN bookable b ON b.id = u.bookable_id
            JOIN activity a ON a.id = b.activity_id
            JOIN activity_session s ON s.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            WHERE u.participant_id = ? AND (u.offered_until IS NULL OR u.offered_until > ?)
                AND a.state = 'PUBLISHED' AND s.starts_at > ? AND s.state <> 'CANCELLED'
            ORDER BY u.offered_until IS NULL, s.starts_at, a.id""";
    private static final String WHOLE = """
            SELECT a.id, a.content, c.name, s.starts, b.id
            FROM activity a
            JOIN activity_session s ON s.activity_id = a.id AND s.on_day =\s""" + NEXT.formatted("on_day") + """

            JOIN bookable b ON b.activity_id = a.id AND (b.on_day IS NULL OR b.on_day = s.on_day)
            LEFT JOIN suggestion g ON g.activity_id = a.id AND g.participant_id = ?
            LEFT JOIN account c ON c.id = g.coach_id
            WHERE a.id IN (%s)""";
    private static final String PLACES = """
            SELECT b.id, b.capacity, b.open, b.opens_at, b.closes_at, b.withdraw_until, COUNT(u.seat),
                COUNT(u.participant_id), m.ticket, m.seat, m.offered_until, SUM(u.seat IS NULL AND u.ticket < m.ticket), n.name
            FROM bookable b
            LEFT JOIN sign_up m ON m.bookable_id = b.id AND m.participant_id = ?
            LEFT JOIN account n ON n.id = m.signed_up_by
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
        query("SELECT id FROM participant WHERE id = ?", participant);
        query("SELECT name, language FROM account WHERE id = ?", participant);
        // Everybody here takes part in one programme.
        Map.Entry<String, String> programme = query(PROGRAMME, participant, today, today)
                .entrySet()
                .iterator()
                .next();
        Map<String, String> mine = query(MINE, programme.getValue(), participant, now, now);
        query(SUGGESTED, participant);
        List<String> shown = Stream.concat(
                        mine.keySet().stream(),
                        query(OPEN, programme.getValue(), now, now, programme.getKey(), programme.getValue())
                                .entrySet()
                                .stream()
                                .filter(each -> !mine.containsKey(each.getKey()))
                                .sorted(Map.Entry.comparingByValue())
                                .limit(PAGE)
                                .map(Map.Entry::getKey))
                .toList();
        Map<String, String> bookables = in(WHOLE, shown, now, participant);
        bookables.putAll(mine);
        int rows = in(PLACES, bookables.values(), participant).size();
        try (PreparedStatement log = connection.prepareStatement("INSERT INTO access_log"
                + " (at, account_id, role, participant_id, category, action, purpose, permitted)"
                + " VALUES (?, ?, 'PARTICIPANT', ?, 'ACTIVITY', 'READ', 'bench', TRUE)")) {
            log.setObject(1, now);
            log.setString(2, participant.toString());
            log.setString(3, participant.toString());
            log.executeUpdate();
        }
        connection.commit();
        if (rows == 0 || rows != shown.size()) {
            throw new SQLException("not a page of activities: " + rows);
        }
        return rows;
    }

    private Map<String, String> in(String sql, Collection<String> ids, Object... first) throws SQLException {
        List<Object> values = new ArrayList<>(List.of(first));
        values.addAll(ids);
        return query(sql.formatted(String.join(", ", Collections.nCopies(ids.size(), "?"))), values.toArray());
    }

    /** @return of each row its first column and its last; all of it is read */
    private Map<String, String> query(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            Map<String, String> found = new LinkedHashMap<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(String.valueOf(result.getString(column)));
                    }
                    found.putIfAbsent(row.getFirst(), row.getLast());
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
