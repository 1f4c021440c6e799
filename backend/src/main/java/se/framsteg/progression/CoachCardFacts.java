package se.framsteg.progression;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Columns;

/** What only coaches' own cards have: whose each is, and what its author had seen. */
@Singleton
final class CoachCardFacts {

    record Fact(UUID card, UUID by, boolean seenBefore) {}

    private static final String SELECT =
            "SELECT id, entered_by, seen_before FROM card WHERE participant_id = ? AND instrument = ?";

    private final JdbcOperations database;

    CoachCardFacts(JdbcOperations database) {
        this.database = database;
    }

    List<Fact> list(UUID participant) {
        return database.prepareStatement(SELECT, statement -> {
            statement.setString(1, participant.toString());
            statement.setString(2, CoachCardsApi.INSTRUMENT);
            try (ResultSet row = statement.executeQuery()) {
                List<Fact> facts = new ArrayList<>();
                while (row.next()) {
                    facts.add(new Fact(Columns.uuid(row, 1), Columns.uuid(row, 2), row.getBoolean(3)));
                }
                return facts;
            }
        });
    }
}
