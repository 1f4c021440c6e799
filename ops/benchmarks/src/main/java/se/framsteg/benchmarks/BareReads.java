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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The guard's look-up, the reads and the log of the coach's pages by bare JDBC, one transaction each. */
final class BareReads implements AutoCloseable {

    private static final String GUARD_ANYWHERE =
            "SELECT id FROM role_assignment WHERE account_id = ? AND role = 'COACH' AND since <= ?"
                    + " AND (until IS NULL OR until >= ?) LIMIT 1";
    private static final String GUARD_PARTICIPANT = "SELECT e.programme_id FROM coach_assignment c"
            + " JOIN enrolment e ON e.id = c.enrolment_id AND (e.until IS NULL OR e.until >= ?)"
            + " JOIN role_assignment r ON r.account_id = c.coach_id AND r.role = 'COACH'"
            + " AND r.programme_id = e.programme_id AND r.since <= ? AND (r.until IS NULL OR r.until >= ?)"
            + " WHERE c.coach_id = ? AND c.participant_id = ? AND c.since <= ? AND (c.until IS NULL OR c.until >= ?)"
            + " LIMIT 1";
    private static final String ENROLLED =
            "SELECT e.id, e.participant_id, a.name, g.name, e.since, e.until, c.coach_id,"
                    + " coach.name, s.since, s.until FROM enrolment e JOIN programme g ON g.id = e.programme_id"
                    + " JOIN account a ON a.id = e.participant_id"
                    + " LEFT JOIN coach_assignment c ON c.participant_id = e.participant_id AND c.enrolment_id = e.id"
                    + " AND c.since <= ? AND (c.until IS NULL OR c.until >= ?)"
                    + " LEFT JOIN account coach ON coach.id = c.coach_id LEFT JOIN enrolment_pause s ON s.enrolment_id = e.id"
                    + " WHERE e.since <= ? AND (e.until IS NULL OR e.until >= ?) AND ";
    private static final String CARDS =
            "SELECT participant_id, id, version, answered_on, submitted_at, language, device,"
                    + " helped_by, entered_by, corrects, asked, cannot_answer FROM card WHERE participant_id IN (%s)"
                    + " AND instrument = 'bip' ORDER BY participant_id, answered_on";
    private static final String LOG = "INSERT INTO access_log"
            + " (at, account_id, role, participant_id, category, action, purpose, permitted) VALUES ";
    private static final String LOG_LINE = "(?, ?, 'COACH', ?, 'CARD', 'READ', 'bench', TRUE)";

    private static final String RUNNING = "SELECT e.id, e.participant_id, e.since, e.until, s.since, s.until"
            + " FROM enrolment e LEFT JOIN enrolment_pause s ON s.enrolment_id = e.id"
            + " WHERE e.participant_id = ? AND e.since <= ? AND (e.until IS NULL OR e.until >= ?)";
    private static final String HOURS = "SELECT e.participant_id, e.id, e.title, e.weekdays, e.starts, e.ends,"
            + " e.every_weeks, e.since, e.until, e.on_public_holidays, e.place, e.bring, e.contact_name, e.contact_phone,"
            + " e.changed_at, e.version, d.on_day, d.kind, d.moved_to, d.starts, d.ends FROM week_entry e"
            + " LEFT JOIN week_deviation d ON d.participant_id = e.participant_id AND d.entry_id = e.id"
            + " WHERE e.kind = 'HOURS' AND e.participant_id = ? AND e.since <= ?"
            + " AND (e.until IS NULL OR e.until >= ?)";
    private static final String PLACEMENTS = "SELECT id, participant_id, enrolment_id, since, until, employer, content,"
            + " version, saved_by, saved_at FROM placement WHERE participant_id = ? AND since <= ? AND until >= ?";
    private static final String TALKS = "SELECT id, participant_id, enrolment_id, kind, on_day, starts, ends, place,"
            + " state, record, moved_to, version, saved_by, saved_at FROM follow_up"
            + " WHERE participant_id = ? AND on_day <= ? AND on_day >= ?";
    private static final String SESSIONS =
            "SELECT t.participant_id, a.id, s.on_day, s.starts, s.ends, s.state, a.title,"
                    + " a.place, a.changed_at FROM taking_part t JOIN bookable b ON b.id = t.bookable_id"
                    + " JOIN activity a ON a.id = b.activity_id JOIN activity_session s ON s.activity_id = a.id"
                    + " WHERE t.participant_id = ? AND s.starts < ? AND s.starts >= ? AND t.since < s.ends_at"
                    + " AND (t.until IS NULL OR t.until > s.starts_at) AND (b.on_day IS NULL OR b.on_day = s.on_day)";
    private static final String ATTENDANCE =
            "SELECT t.participant_id, t.kind, t.source_id, t.on_day, t.state, t.minutes,"
                    + " t.version, t.registered_at, a.name, t.registered_by = t.participant_id FROM attendance t"
                    + " JOIN account a ON a.id = t.registered_by"
                    + " WHERE t.participant_id = ? AND t.on_day <= ? AND t.on_day >= ? ORDER BY t.version";

    private final Connection connection;
    private final LocalDate today = Card.today();

    BareReads(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    int caseload(UUID coach) throws SQLException {
        int rows = query(GUARD_ANYWHERE, coach, today, today).size();
        List<List<String>> coached = query(ENROLLED + "c.coach_id = ?", today, today, today, today, coach);
        List<Object> participants =
                new ArrayList<>(coached.stream().map(row -> row.get(1)).toList());
        List<List<String>> cards = query(CARDS.formatted(marks("?", participants.size())), participants.toArray());
        Map<String, List<String>> latestTwo = new HashMap<>();
        cards.forEach(card -> latestTwo
                .computeIfAbsent(card.getFirst(), who -> new ArrayList<>())
                .add(card.get(1)));
        List<Object> keys = new ArrayList<>();
        latestTwo.forEach((participant, ids) -> ids.subList(Math.max(0, ids.size() - 2), ids.size())
                .forEach(id -> {
                    keys.add(participant);
                    keys.add(id);
                }));
        rows += query(
                        "SELECT card_id, question, state, value FROM answer WHERE (participant_id, card_id) IN ("
                                + marks("(?, ?)", keys.size() / 2) + ")",
                        keys.toArray())
                .size();
        log(coach, participants);
        return rows + coached.size() + cards.size();
    }

    int curve(UUID coach, UUID participant) throws SQLException {
        int rows = query(GUARD_PARTICIPANT, today, today, today, coach, participant, today, today)
                .size();
        rows += query(ENROLLED + "e.participant_id = ?", today, today, today, today, participant)
                .size();
        rows += query(CARDS.formatted("?"), participant).size();
        rows += query("SELECT card_id, question, state, value FROM answer WHERE participant_id = ?", participant)
                .size();
        log(coach, List.of(participant));
        return rows;
    }

    int week(UUID coach, UUID participant, LocalDate monday) throws SQLException {
        int rows = query(GUARD_PARTICIPANT, today, today, today, coach, participant, today, today)
                .size();
        for (String read : List.of(RUNNING, HOURS, PLACEMENTS, TALKS, SESSIONS, ATTENDANCE)) {
            rows += query(read, participant, monday.plusDays(6), monday).size();
        }
        log(coach, List.of(participant));
        return rows;
    }

    private void log(UUID coach, List<?> participants) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOG + marks(LOG_LINE, participants.size()))) {
            LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
            int at = 1;
            for (Object participant : participants) {
                statement.setObject(at++, now);
                statement.setString(at++, coach.toString());
                statement.setString(at++, participant.toString());
            }
            statement.executeUpdate();
        }
        connection.commit();
    }

    private List<List<String>> query(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? id.toString() : values[i]);
            }
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    List<String> row = new ArrayList<>(columns);
                    for (int column = 1; column <= columns; column++) {
                        row.add(String.valueOf(result.getString(column)));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static String marks(String mark, int many) {
        return String.join(", ", Collections.nCopies(many, mark));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
