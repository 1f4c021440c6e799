package se.framsteg.schedule;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;
import se.framsteg.schedule.AttendanceStore.Whose;

/** Reasons for absence, in a table of their own that no other read touches. */
@Singleton
final class ReasonStore {

    private static final String ONE = " WHERE participant_id = ? AND on_day = ? AND kind = ? AND source_id = ?";

    private final JdbcOperations database;
    private final Calendar calendar;

    ReasonStore(JdbcOperations database, Calendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    Optional<String> find(Whose whose) {
        return database.prepareStatement("SELECT reason FROM absence_reason" + ONE, statement -> {
            bind(statement, whose);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        });
    }

    List<GivenReason> between(UUID participant, LocalDate from, LocalDate to) {
        String sql = "SELECT kind, source_id, on_day, reason FROM absence_reason"
                + " WHERE participant_id = ? AND on_day BETWEEN ? AND ? ORDER BY on_day, written_at";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, participant.toString());
            statement.setObject(2, from);
            statement.setObject(3, to);
            List<GivenReason> given = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    OccurrenceKey key = new OccurrenceKey(
                            SourceKind.valueOf(row.getString(1)), Columns.uuid(row, 2), Columns.date(row, 3));
                    given.add(new GivenReason(key.toString(), row.getString(4)));
                }
            }
            return given;
        });
    }

    void save(Whose whose, String reason) {
        String sql = """
                INSERT INTO absence_reason (participant_id, on_day, kind, source_id, reason, written_at)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE reason = VALUE(reason), written_at = VALUE(written_at)""";
        database.prepareStatement(sql, statement -> {
            bind(statement, whose);
            statement.setString(5, reason);
            statement.setObject(6, Columns.utc(calendar.now()));
            return statement.executeUpdate();
        });
    }

    void remove(Whose whose) {
        database.prepareStatement("DELETE FROM absence_reason" + ONE, statement -> {
            bind(statement, whose);
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, Whose whose) throws SQLException {
        statement.setString(1, whose.participantId().toString());
        statement.setObject(2, whose.key().on());
        statement.setString(3, whose.key().kind().name());
        statement.setString(4, whose.key().sourceId().toString());
    }
}
