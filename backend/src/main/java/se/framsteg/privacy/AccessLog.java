package se.framsteg.privacy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.privacy.Decision.Permitted;

/** Writes the access log. One statement however many lines: it is part of every call. */
@Singleton
final class AccessLog {

    private static final String INSERT = "INSERT INTO access_log"
            + " (at, account_id, role, programme_id, participant_id, category, action, purpose, permitted) VALUES ";
    private static final String LINE = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcOperations database;
    private final Calendar calendar;

    AccessLog(JdbcOperations database, Calendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** @param participants those whom the call is about; a single null when it is about nobody */
    void write(Access access, Decision decision, Collection<@Nullable UUID> participants) {
        String sql = INSERT + String.join(", ", Collections.nCopies(participants.size(), LINE));
        Instant now = calendar.now();
        database.prepareStatement(sql, statement -> {
            int at = 1;
            for (UUID participant : participants) {
                at = line(statement, at, now, access, decision, participant);
            }
            return statement.executeUpdate();
        });
    }

    private static int line(
            PreparedStatement statement,
            int at,
            Instant now,
            Access access,
            Decision decision,
            @Nullable UUID participant)
            throws SQLException {
        Permitted permitted = decision instanceof Permitted yes ? yes : null;
        statement.setObject(at, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        statement.setString(at + 1, access.caller().accountId().toString());
        statement.setString(
                at + 2,
                permitted == null || permitted.by() == null
                        ? null
                        : permitted.by().name());
        statement.setString(at + 3, permitted == null ? null : text(permitted.programme()));
        statement.setString(at + 4, text(participant));
        statement.setString(at + 5, access.ask().category().name());
        statement.setString(at + 6, access.ask().action().name());
        statement.setString(at + 7, access.purpose());
        statement.setBoolean(at + 8, permitted != null);
        return at + 9;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
