package se.framsteg.progression;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.platform.Columns;

/**
 * Reads submitted cards of one instrument. Cards and answers lie together by participant, so each read is a few neighbouring
 * pages, and a participant's cards come whole: which of them were corrected is seen from the others.
 */
@Singleton
final class CardReads {

    /** A card without its answers. @param asked and {@code cannotAnswer}: as counted when it was stored */
    record Head(UUID participantId, MeasuredCard card, int asked, int cannotAnswer) {

        Head with(MeasuredCard other) {
            return new Head(participantId, other, asked, cannotAnswer);
        }
    }

    private static final String HEADS = """
            SELECT c.participant_id, c.id, c.version, c.answered_on, c.submitted_at, c.language, c.device, c.helped_by,
                a.name, c.corrects, c.asked, c.cannot_answer
            FROM card c LEFT JOIN account a ON a.id = c.entered_by
            WHERE c.participant_id IN (%s) AND c.instrument = ?
            ORDER BY c.participant_id, c.answered_on, c.submitted_at, c.id""";
    private static final String ALL_ANSWERS =
            "SELECT card_id, question, state, value FROM answer WHERE participant_id = ?";
    private static final String ANSWERS_OF =
            "SELECT card_id, question, state, value FROM answer WHERE (participant_id, card_id) IN (%s)";

    private final JdbcOperations database;

    CardReads(JdbcOperations database) {
        this.database = database;
    }

    /** Cards without answers, by participant, oldest first. */
    List<Head> heads(Collection<UUID> participants, String instrument) {
        if (participants.isEmpty()) {
            return List.of();
        }
        String sql = HEADS.formatted(Columns.repeated("?", participants.size()));
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, participants, instrument);
            try (ResultSet row = statement.executeQuery()) {
                List<Head> heads = new ArrayList<>();
                while (row.next()) {
                    heads.add(head(row));
                }
                return heads;
            }
        });
    }

    /** Everything the participant answered, by card. */
    Map<UUID, List<Answer>> answers(UUID participant) {
        return database.prepareStatement(ALL_ANSWERS, statement -> {
            statement.setString(1, participant.toString());
            return answersByCard(statement.executeQuery());
        });
    }

    /** The answers of these cards, by card. */
    Map<UUID, List<Answer>> answers(Collection<Head> cards) {
        if (cards.isEmpty()) {
            return Map.of();
        }
        String sql = ANSWERS_OF.formatted(Columns.repeated("(?, ?)", cards.size()));
        return database.prepareStatement(sql, statement -> {
            int at = 1;
            for (Head head : cards) {
                statement.setString(at++, head.participantId().toString());
                statement.setString(at++, head.card().id().toString());
            }
            return answersByCard(statement.executeQuery());
        });
    }

    private static Map<UUID, List<Answer>> answersByCard(ResultSet row) throws SQLException {
        try (row) {
            Map<UUID, List<Answer>> answers = new HashMap<>();
            while (row.next()) {
                answers.computeIfAbsent(Columns.uuid(row, 1), card -> new ArrayList<>())
                        .add(new Answer(
                                row.getString(2),
                                AnswerState.valueOf(row.getString(3)),
                                Columns.integerOrNull(row, 4)));
            }
            return answers;
        }
    }

    private static Head head(ResultSet row) throws SQLException {
        @Nullable UUID corrects = Columns.uuidOrNull(row, 10);
        MeasuredCard card = new MeasuredCard(
                Columns.uuid(row, 2),
                row.getInt(3),
                Columns.date(row, 4),
                Columns.instant(row, 5),
                language(row.getString(6)),
                Device.valueOf(row.getString(7)),
                HelpedBy.valueOf(row.getString(8)),
                row.getString(9),
                corrects,
                null,
                List.of());
        return new Head(Columns.uuid(row, 1), card, row.getInt(11), row.getInt(12));
    }

    private static Language language(String code) {
        return Language.valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
