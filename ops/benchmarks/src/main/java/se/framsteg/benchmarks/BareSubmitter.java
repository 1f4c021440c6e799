package se.framsteg.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The least that stores the same: one transaction with the card (its content's hash is what makes it idempotent), its
 * answers in one statement, and the line in the access log.
 */
final class BareSubmitter implements SubmitBench.Client {

    private static final int ANSWERS = Card.SCALES.size() + Card.NOT_SCALES.size() + 1;

    private final Connection connection;
    private final PreparedStatement card;
    private final PreparedStatement answers;
    private final PreparedStatement log;
    private final String participant;
    private final String enrolment;
    private final LocalDate today = Card.today();

    BareSubmitter(BenchDatabase database, int number) throws SQLException {
        connection = database.connect();
        connection.setAutoCommit(false);
        participant = Population.participant(number).toString();
        enrolment = Population.enrolment(number).toString();
        card = connection.prepareStatement(
                "INSERT INTO card (participant_id, id, enrolment_id, instrument, version, answered_on,"
                        + " submitted_at, language, device, helped_by, asked, cannot_answer, content_hash)"
                        + " VALUES (?, ?, ?, 'bip', 1, ?, ?, 'sv', 'OWN', 'NOBODY', 9, 0, ?)");
        answers = connection.prepareStatement(
                "INSERT INTO answer (participant_id, card_id, question, state, value) VALUES "
                        + String.join(", ", Collections.nCopies(ANSWERS, "(?, ?, ?, ?, ?)")));
        log = connection.prepareStatement("INSERT INTO access_log"
                + " (at, account_id, role, participant_id, category, action, purpose, permitted)"
                + " VALUES (?, ?, 'PARTICIPANT', ?, 'CARD', 'WRITE', 'CardsController.submit', TRUE)");
    }

    @Override
    public void submit() throws SQLException {
        UUID id = Card.newId();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        card.setString(1, participant);
        card.setString(2, id.toString());
        card.setString(3, enrolment);
        card.setObject(4, today);
        card.setObject(5, now);
        card.setBytes(6, new byte[32]);
        card.executeUpdate();
        int at = 1;
        for (String scale : Card.SCALES) {
            at = answer(at, id, scale, "VALUE", 3);
        }
        for (String other : Card.NOT_SCALES) {
            at = answer(at, id, other, "VALUE", 0);
        }
        answer(at, id, Card.ONLY_IF_PAID, "NOT_ASKED", null);
        answers.executeUpdate();
        log.setObject(1, now);
        log.setString(2, participant);
        log.setString(3, participant);
        log.executeUpdate();
        connection.commit();
    }

    private int answer(int at, UUID id, String question, String state, @Nullable Integer value) throws SQLException {
        answers.setString(at, participant);
        answers.setString(at + 1, id.toString());
        answers.setString(at + 2, question);
        answers.setString(at + 3, state);
        answers.setObject(at + 4, value);
        return at + 5;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
