package se.framsteg.people;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.platform.Columns;

/**
 * What other rooms ask on every call, each in one statement. By hand and not by Micronaut Data, which cannot read an
 * enrolment together with its pauses.
 */
@Singleton
final class EnrolmentReads {

    private static final String SELECT = """
            SELECT e.id, e.participant_id, a.name, e.programme_id, g.name, e.since, e.until, g.card_promise_confirmed,
                c.coach_id, coach.name, s.since, s.until
            FROM enrolment e
            JOIN programme g ON g.id = e.programme_id
            JOIN account a ON a.id = e.participant_id
            LEFT JOIN coach_assignment c ON c.participant_id = e.participant_id AND c.enrolment_id = e.id
                AND c.since <= ? AND (c.until IS NULL OR c.until >= ?)
            LEFT JOIN account coach ON coach.id = c.coach_id
            LEFT JOIN enrolment_pause s ON s.enrolment_id = e.id
            WHERE e.since <= ?
            """;

    private static final String RUNNING = SELECT + " AND (e.until IS NULL OR e.until >= ?)";

    /** Sorted by us: for one row or two the database spends more on sorting than on finding them. */
    private static final String ON = RUNNING + " AND e.participant_id = ?";

    private static final Comparator<CurrentEnrolment> LATEST_FIRST = Comparator.comparing(CurrentEnrolment::since)
            .thenComparing(enrolment -> enrolment.enrolmentId().toString())
            .reversed();

    /** The coach must still hold the role in the programme, as for reading any one of them. */
    private static final String COACHED_BY = RUNNING + """
             AND c.coach_id = ? AND EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = c.coach_id AND r.role = 'COACH' AND r.programme_id = e.programme_id
                    AND r.since <= ? AND (r.until IS NULL OR r.until >= ?))
            ORDER BY a.name, e.participant_id, e.since DESC""";

    private static final String OVERSEEN_BY = RUNNING + """
             AND (c.coach_id = ? AND EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = c.coach_id AND r.role = 'COACH' AND r.programme_id = e.programme_id
                    AND r.since <= ? AND (r.until IS NULL OR r.until >= ?))
            OR EXISTS (
                SELECT 1 FROM role_assignment r JOIN participant p ON p.id = e.participant_id
                WHERE r.account_id = ? AND r.role = 'COORDINATOR' AND r.programme_id = e.programme_id
                    AND r.since <= ? AND (r.until IS NULL OR r.until >= ?)
                    AND (NOT p.protected_identity OR EXISTS (
                        SELECT 1 FROM protected_grant g
                        WHERE g.participant_id = p.id AND g.account_id = r.account_id))))
            ORDER BY a.name, e.participant_id, e.since DESC""";

    private static final String CONCERNING = SELECT + """
             AND e.participant_id = ? AND (e.participant_id = ? OR c.coach_id = ? OR EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = ? AND r.role = 'COORDINATOR' AND r.programme_id = e.programme_id
                    AND r.since <= ? AND (r.until IS NULL OR r.until >= ?)))
            ORDER BY (e.until IS NULL OR e.until >= ?) DESC, (c.coach_id <=> ?) DESC, e.since DESC, e.id DESC""";

    private final JdbcOperations database;

    EnrolmentReads(JdbcOperations database) {
        this.database = database;
    }

    /** Those of the participant that run on that day, the one that began last first. */
    List<CurrentEnrolment> on(UUID participantId, LocalDate day) {
        return read(ON, day, day, day, day, participantId.toString()).stream()
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Those that have begun and are the caller's business: own, coached or coordinated; running ones first, then the latest. */
    List<CurrentEnrolment> concerning(UUID participantId, UUID caller, LocalDate day) {
        String me = caller.toString();
        return read(CONCERNING, day, day, day, participantId.toString(), me, me, me, day, day, day, me);
    }

    /** By name of the participant. */
    List<CurrentEnrolment> coachedBy(UUID coachId, LocalDate day) {
        return read(COACHED_BY, day, day, day, day, coachId.toString(), day, day);
    }

    /** By name of the participant. */
    List<CurrentEnrolment> overseenBy(UUID accountId, LocalDate day) {
        String me = accountId.toString();
        return read(OVERSEEN_BY, day, day, day, day, me, day, day, me, day, day);
    }

    private List<CurrentEnrolment> read(String sql, Object... values) {
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, values);
            return enrolments(statement);
        });
    }

    /** An enrolment comes in one row for each of its pauses. */
    private static List<CurrentEnrolment> enrolments(PreparedStatement statement) throws SQLException {
        Map<UUID, CurrentEnrolment> byId = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                CurrentEnrolment read = enrolment(row);
                byId.putIfAbsent(read.enrolmentId(), read);
                LocalDate pausedSince = row.getObject(11, LocalDate.class);
                if (pausedSince != null) {
                    byId.getOrDefault(read.enrolmentId(), read)
                            .pauses()
                            .add(new Pause(pausedSince, row.getObject(12, LocalDate.class)));
                }
            }
        }
        byId.values().forEach(read -> read.pauses().sort(Comparator.comparing(Pause::since)));
        return List.copyOf(byId.values());
    }

    private static CurrentEnrolment enrolment(ResultSet row) throws SQLException {
        return new CurrentEnrolment(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                row.getString(3),
                Columns.uuid(row, 4),
                row.getString(5),
                Columns.date(row, 6),
                row.getObject(7, LocalDate.class),
                new ArrayList<>(),
                row.getBoolean(8),
                Columns.uuidOrNull(row, 9),
                row.getString(10));
    }
}
