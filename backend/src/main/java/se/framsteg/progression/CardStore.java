package se.framsteg.progression;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Columns;

/** Writes cards. A card is two statements, whatever number of answers it has. */
@Singleton
final class CardStore {

    private static final int DUPLICATE_KEY = 1062;

    private static final String INSERT_CARD = """
            INSERT INTO card (participant_id, id, enrolment_id, instrument, version, answered_on, submitted_at, language,
                device, helped_by, entered_by, corrects, asked, cannot_answer, content_hash,
                seen_before)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, UNHEX(?), ?)""";
    private static final String INSERT_ANSWERS =
            "INSERT INTO answer (participant_id, card_id, question, state, value) VALUES ";
    private static final String FIND = """
            SELECT id, participant_id, instrument, answered_on, submitted_at, entered_by, HEX(content_hash)
            FROM card WHERE id = ?""";
    private static final String LAST = """
            SELECT MAX(c.answered_on) FROM card c
            WHERE c.participant_id = ? AND c.instrument = ?
                AND NOT EXISTS (SELECT 1 FROM card n WHERE n.corrects = c.id)""";

    private final JdbcOperations database;

    CardStore(JdbcOperations database) {
        this.database = database;
    }

    /** @return false, and nothing stored, when the id is taken or the card it corrects is corrected already */
    boolean insert(NewCard card) {
        boolean inserted = database.prepareStatement(INSERT_CARD, statement -> {
            fill(statement, card);
            try {
                return statement.executeUpdate() == 1;
            } catch (SQLException failure) {
                if (failure.getErrorCode() == DUPLICATE_KEY) {
                    return false;
                }
                throw failure;
            }
        });
        if (inserted) {
            insertAnswers(card);
        }
        return inserted;
    }

    private static void fill(PreparedStatement statement, NewCard card) throws SQLException {
        CardSubmission sent = card.sending().card();
        statement.setString(1, card.sending().participantId().toString());
        statement.setString(2, sent.id().toString());
        statement.setString(3, card.enrolmentId().toString());
        statement.setString(4, sent.instrument());
        statement.setInt(5, sent.version());
        statement.setObject(6, sent.answeredOn());
        statement.setObject(7, Columns.utc(card.submittedAt()));
        statement.setString(8, sent.language().code());
        statement.setString(9, sent.device().name());
        statement.setString(10, sent.helpedBy().name());
        statement.setString(11, Columns.text(card.sending().enteredBy()));
        statement.setString(12, Columns.text(sent.corrects()));
        statement.setInt(13, card.asked());
        statement.setInt(14, card.cannotAnswer());
        statement.setString(15, card.sending().contentHash());
        statement.setObject(16, card.sending().seenBefore());
    }

    private void insertAnswers(NewCard card) {
        CardSubmission sent = card.sending().card();
        String sql = INSERT_ANSWERS
                + Columns.repeated("(?, ?, ?, ?, ?)", sent.answers().size());
        database.prepareStatement(sql, statement -> {
            int column = 1;
            for (Answer answer : sent.answers()) {
                statement.setString(column++, card.sending().participantId().toString());
                statement.setString(column++, sent.id().toString());
                statement.setString(column++, answer.question());
                statement.setString(column++, answer.state().name());
                statement.setObject(column++, answer.value());
            }
            return statement.executeUpdate();
        });
    }

    Optional<StoredCard> find(UUID id) {
        return database.prepareStatement(FIND, statement -> {
            statement.setString(1, id.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(stored(row)) : Optional.empty();
            }
        });
    }

    /** The day the latest card was answered, those that were corrected left out; null when there is none. */
    @Nullable
    LocalDate lastAnsweredOn(UUID participant, String instrument) {
        return database.prepareStatement(LAST, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, instrument);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getObject(1, LocalDate.class) : null;
            }
        });
    }

    private static StoredCard stored(ResultSet row) throws SQLException {
        Instant submittedAt = Columns.instant(row, 5);
        return new StoredCard(
                Columns.uuid(row, 1),
                Columns.uuid(row, 2),
                row.getString(3),
                Columns.date(row, 4),
                submittedAt,
                Columns.uuidOrNull(row, 6),
                row.getString(7));
    }
}
