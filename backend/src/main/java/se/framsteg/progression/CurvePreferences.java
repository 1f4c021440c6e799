package se.framsteg.progression;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.UUID;

/** Whether a participant wants to see the curves. */
@Singleton
final class CurvePreferences {

    private final JdbcOperations database;

    CurvePreferences(JdbcOperations database) {
        this.database = database;
    }

    boolean hidden(UUID participant) {
        return database.prepareStatement("SELECT hidden FROM curve_preference WHERE participant_id = ?", statement -> {
            statement.setString(1, participant.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    void hide(UUID participant, boolean hidden) {
        database.prepareStatement(
                "INSERT INTO curve_preference (participant_id, hidden) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE hidden = VALUE(hidden)",
                statement -> {
                    statement.setString(1, participant.toString());
                    statement.setBoolean(2, hidden);
                    return statement.executeUpdate();
                });
    }
}
