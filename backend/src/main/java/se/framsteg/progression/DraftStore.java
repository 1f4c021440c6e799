package se.framsteg.progression;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Columns;

/**
 * Drafts. Every statement names the participant, for a draft is theirs alone. A draft whose card was submitted meanwhile is
 * none: it can outlive the card for a moment when both are written at once, and is never shown.
 */
@Singleton
final class DraftStore {

    private static final int DUPLICATE_KEY = 1062;

    /** @param answer what is saved for the question that was asked about; null when nothing is */
    record Begun(UUID cardId, int version, @Nullable SavedAnswer answer) {}

    private static final String NOT_SUBMITTED = " AND NOT EXISTS (SELECT 1 FROM card c WHERE c.id = d.card_id)";

    private final JdbcOperations database;

    DraftStore(JdbcOperations database) {
        this.database = database;
    }

    /** Answers are in the order of their questions' codes. */
    Optional<Draft> find(UUID participant, String instrument) {
        String sql = """
                SELECT d.card_id, d.version, d.begun_at, a.question, a.state, a.value, a.revision
                FROM draft d LEFT JOIN draft_answer a USING (participant_id, instrument)
                WHERE d.participant_id = ? AND d.instrument = ?""" + NOT_SUBMITTED + " ORDER BY a.question";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, instrument);
            try (ResultSet row = statement.executeQuery()) {
                return draft(row);
            }
        });
    }

    private static Optional<Draft> draft(ResultSet row) throws SQLException {
        Draft draft = null;
        while (row.next()) {
            if (draft == null) {
                draft = new Draft(Columns.uuid(row, 1), row.getInt(2), Columns.instant(row, 3), new ArrayList<>());
            }
            if (row.getString(4) != null) {
                draft.answers().add(savedAnswer(row, 4));
            }
        }
        return Optional.ofNullable(draft);
    }

    /** The draft and one of its answers, locked until the transaction ends, so that two pages take turns. */
    Optional<Begun> lock(UUID participant, String instrument, String question) {
        String sql = """
                SELECT d.card_id, d.version, a.question, a.state, a.value, a.revision
                FROM draft d LEFT JOIN draft_answer a ON a.participant_id = d.participant_id
                    AND a.instrument = d.instrument AND a.question = ?
                WHERE d.participant_id = ? AND d.instrument = ?""" + NOT_SUBMITTED + " FOR UPDATE";
        return database.prepareStatement(sql, statement -> {
            statement.setString(1, question);
            statement.setString(2, participant.toString());
            statement.setString(3, instrument);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                SavedAnswer answer = row.getString(3) == null ? null : savedAnswer(row, 3);
                return Optional.of(new Begun(Columns.uuid(row, 1), row.getInt(2), answer));
            }
        });
    }

    /** @return false when the participant has one begun at the same moment, or the id is taken */
    boolean begin(UUID participant, String instrument, UUID cardId, int version, Instant now) {
        return database.prepareStatement(
                "INSERT INTO draft (participant_id, instrument, card_id, version, begun_at) VALUES (?, ?, ?, ?, ?)",
                statement -> {
                    statement.setString(1, participant.toString());
                    statement.setString(2, instrument);
                    statement.setString(3, cardId.toString());
                    statement.setInt(4, version);
                    statement.setObject(5, Columns.utc(now));
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

    void save(UUID participant, String instrument, SavedAnswer answer) {
        String sql = """
                INSERT INTO draft_answer (participant_id, instrument, question, state, value, revision)
                VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE state = VALUE(state), value = VALUE(value), revision = VALUE(revision)""";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, instrument);
            statement.setString(3, answer.question());
            statement.setString(4, answer.state().name());
            statement.setObject(5, answer.value());
            statement.setInt(6, answer.revision());
            return statement.executeUpdate();
        });
    }

    void delete(UUID participant, String instrument) {
        delete("instrument", participant, instrument);
    }

    /** Clears away one that outlived its card. */
    void deleteSubmitted(UUID participant, String instrument) {
        String sql = "DELETE d FROM draft d JOIN card c ON c.id = d.card_id"
                + " WHERE d.participant_id = ? AND d.instrument = ?";
        database.prepareStatement(sql, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, instrument);
            return statement.executeUpdate();
        });
    }

    void discard(UUID participant, UUID cardId) {
        delete("card_id", participant, cardId.toString());
    }

    private void delete(String by, UUID participant, String value) {
        database.prepareStatement("DELETE FROM draft WHERE participant_id = ? AND " + by + " = ?", statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, value);
            return statement.executeUpdate();
        });
    }

    private static SavedAnswer savedAnswer(ResultSet row, int first) throws SQLException {
        return new SavedAnswer(
                row.getString(first),
                AnswerState.valueOf(row.getString(first + 1)),
                Columns.integerOrNull(row, first + 2),
                row.getInt(first + 3));
    }
}
