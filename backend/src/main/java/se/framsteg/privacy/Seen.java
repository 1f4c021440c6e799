package se.framsteg.privacy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.framsteg.platform.Columns;

/** What the access log knows of who has been shown what. */
@Singleton
public class Seen {

    private final JdbcOperations database;

    Seen(JdbcOperations database) {
        this.database = database;
    }

    /**
     * Whether one of these routes has answered this person about this participant since then. Within a transaction.
     *
     * @param purposes controller and method, as the log keeps them
     */
    public boolean since(Instant since, UUID who, UUID participant, List<String> purposes) {
        String sql = """
                SELECT EXISTS (SELECT 1 FROM access_log
                    WHERE participant_id = ? AND account_id = ? AND permitted AND at >= ? AND purpose IN (%s))""".formatted(Columns.repeated("?", purposes.size()));
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, participant, who, since, purposes);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }
}
