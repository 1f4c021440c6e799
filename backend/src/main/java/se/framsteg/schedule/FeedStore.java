package se.framsteg.schedule;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.platform.Columns;

/** Calendar feeds. Not the addresses: those are derived. */
@Singleton
final class FeedStore {

    /** @param language of the account it belongs to */
    record Feed(UUID participantId, UUID id, int generation, Language language) {}

    private static final String SELECT = """
            SELECT f.participant_id, f.feed_id, f.generation, a.language
            FROM calendar_feed f JOIN account a ON a.id = f.participant_id AND a.disabled_at IS NULL
            WHERE\s""";

    private final JdbcOperations database;

    FeedStore(JdbcOperations database) {
        this.database = database;
    }

    Optional<Feed> ofParticipant(UUID participant) {
        return find("f.participant_id = ?", participant);
    }

    Optional<Feed> withId(UUID id) {
        return find("f.feed_id = ?", id);
    }

    private Optional<Feed> find(String which, UUID id) {
        return database.prepareStatement(SELECT + which, statement -> {
            statement.setString(1, id.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Feed(
                                Columns.uuid(row, 1),
                                Columns.uuid(row, 2),
                                row.getInt(3),
                                Language.of(row.getString(4))))
                        : Optional.empty();
            }
        });
    }

    /** Unless there is one. */
    void add(UUID participant, UUID id) {
        database.prepareStatement(
                "INSERT IGNORE INTO calendar_feed (participant_id, feed_id, generation) VALUES (?, ?, 1)",
                statement -> {
                    statement.setString(1, participant.toString());
                    statement.setString(2, id.toString());
                    return statement.executeUpdate();
                });
    }

    /** @return false when it is of another generation already */
    boolean renew(UUID participant, int generation) {
        return database.prepareStatement(
                "UPDATE calendar_feed SET generation = generation + 1 WHERE participant_id = ? AND generation = ?",
                statement -> {
                    statement.setString(1, participant.toString());
                    statement.setInt(2, generation);
                    return statement.executeUpdate() == 1;
                });
    }
}
