package se.framsteg.schedule;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.platform.Columns;

/** Versions of attendance: added, never changed. */
@Singleton
final class AttendanceStore {

    private static final int DUPLICATE_KEY = 1062;

    private static final String SELECT = """
            SELECT t.participant_id, t.kind, t.source_id, t.on_day, t.state, t.minutes, t.version, t.registered_at,
                a.name, t.registered_by = t.participant_id
            FROM attendance t JOIN account a ON a.id = t.registered_by
            """;
    private static final String OF_DAYS =
            SELECT + "WHERE t.participant_id IN (%s) AND t.on_day BETWEEN ? AND ? ORDER BY t.version";
    private static final String OF_SOURCES = """
            SELECT t.participant_id, t.kind, t.source_id, t.on_day, t.state FROM attendance t
            WHERE t.participant_id IN (%s) AND t.on_day BETWEEN ? AND ? AND t.kind = ? AND t.source_id IN (%s)
            ORDER BY t.version""";
    private static final String OF_ONE = SELECT
            + "WHERE t.participant_id = ? AND t.on_day = ? AND t.kind = ? AND t.source_id = ? ORDER BY t.version DESC";

    /** Only after the version that it was made from; that two are made from the same one, the primary key forbids. */
    private static final String ADD = """
            INSERT INTO attendance (participant_id, on_day, kind, source_id, version, id, state, minutes, registered_by,
                registered_at)
            SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM DUAL
            WHERE ? = (SELECT COALESCE(MAX(t.version), 0) FROM attendance t
                WHERE t.participant_id = ? AND t.on_day = ? AND t.kind = ? AND t.source_id = ?)""";

    private final JdbcOperations database;

    AttendanceStore(JdbcOperations database) {
        this.database = database;
    }

    /** One occurrence of one participant. */
    record Whose(UUID participantId, OccurrenceKey key) {}

    /** Of every occurrence that was first planned for these days. */
    Map<Whose, Attendance> latest(Collection<UUID> participants, LocalDate from, LocalDate to) {
        if (participants.isEmpty()) {
            return Map.of();
        }
        return database.prepareStatement(OF_DAYS.formatted(Columns.repeated("?", participants.size())), statement -> {
            Columns.bind(statement, participants, from, to);
            Map<Whose, Attendance> latest = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    latest.put(whose(row), attendance(row));
                }
            }
            return latest;
        });
    }

    /** What stands of each, without who registered it and when. */
    Map<Whose, AttendanceState> states(
            Collection<UUID> participants, SourceKind kind, Collection<UUID> sources, LocalDate from, LocalDate to) {
        if (participants.isEmpty() || sources.isEmpty()) {
            return Map.of();
        }
        String sql =
                OF_SOURCES.formatted(Columns.repeated("?", participants.size()), Columns.repeated("?", sources.size()));
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, participants, from, to, kind, sources);
            Map<Whose, AttendanceState> states = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    states.put(whose(row), AttendanceState.valueOf(row.getString(5)));
                }
            }
            return states;
        });
    }

    /** The latest first. */
    List<Attendance> versions(Whose whose) {
        return database.prepareStatement(OF_ONE, statement -> {
            bind(statement, 1, whose);
            List<Attendance> versions = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    versions.add(attendance(row));
                }
            }
            return versions;
        });
    }

    /** What an earlier sending of the same change stored. */
    Optional<Attendance> find(Whose whose, AttendanceChange change) {
        String sql = SELECT + "WHERE t.id = ?";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, change.id().toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && whose(row).equals(whose) ? Optional.of(attendance(row)) : Optional.empty();
            }
        });
    }

    /** The days for which anything is registered, in order. */
    List<LocalDate> daysOf(UUID participant, SourceKind kind, UUID sourceId) {
        String sql = "SELECT DISTINCT on_day FROM attendance"
                + " WHERE participant_id = ? AND kind = ? AND source_id = ? ORDER BY on_day";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, kind.name());
            statement.setString(3, sourceId.toString());
            List<LocalDate> days = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.add(Columns.date(row, 1));
                }
            }
            return days;
        });
    }

    /** @return false when another version was added meanwhile, or this one is there already */
    boolean add(Whose whose, AttendanceChange change, UUID by, Instant now) {
        return database.prepareStatement(ADD, statement -> {
            bind(statement, 1, whose);
            statement.setInt(5, change.basedOn() + 1);
            statement.setString(6, change.id().toString());
            statement.setString(7, change.state().name());
            statement.setObject(8, change.minutes());
            statement.setString(9, by.toString());
            statement.setObject(10, Columns.utc(now));
            statement.setInt(11, change.basedOn());
            bind(statement, 12, whose);
            try {
                return statement.executeUpdate() == 1;
            } catch (SQLException failure) {
                if (failure.getErrorCode() == DUPLICATE_KEY) {
                    return false;
                }
                throw failure;
            }
        });
    }

    private static void bind(PreparedStatement statement, int at, Whose whose) throws SQLException {
        statement.setString(at, whose.participantId().toString());
        statement.setObject(at + 1, whose.key().on());
        statement.setString(at + 2, whose.key().kind().name());
        statement.setString(at + 3, whose.key().sourceId().toString());
    }

    private static Whose whose(ResultSet row) throws SQLException {
        return new Whose(
                Columns.uuid(row, 1),
                new OccurrenceKey(SourceKind.valueOf(row.getString(2)), Columns.uuid(row, 3), Columns.date(row, 4)));
    }

    private static Attendance attendance(ResultSet row) throws SQLException {
        return new Attendance(
                AttendanceState.valueOf(row.getString(5)),
                Columns.integerOrNull(row, 6),
                row.getInt(7),
                Columns.instant(row, 8),
                row.getString(9),
                row.getBoolean(10));
    }
}
