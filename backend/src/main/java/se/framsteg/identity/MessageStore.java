package se.framsteg.identity;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Columns;

/** The table {@code message}. What may run at the same moment on several nodes is told apart by the count of tries. */
@Singleton
final class MessageStore {

    /** Longer than any port's patience, so that nobody takes what another is still handing over. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** A message that one node is handing over. @param tries this one included */
    record Claimed(UUID id, Contact.Kind kind, boolean toNobody, byte[] sealed, Instant expiresAt, int tries) {}

    private static final String INSERT = """
            INSERT INTO message (id, kind, to_nobody, sealed, written_at, expires_at, next_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    /** Rows that another node is just taking are passed by instead of waited for. */
    private static final String NEXT = """
            SELECT id, kind, to_nobody, sealed, expires_at, tries + 1 FROM message
            WHERE next_at <= ? ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED""";

    private static final String TAKE = "UPDATE message SET next_at = ?, tries = ? WHERE id = ?";
    private static final String PUT_OFF = "UPDATE message SET next_at = ? WHERE id = ? AND tries = ?";
    private static final String GIVE_UP =
            "UPDATE message SET sealed = NULL, next_at = NULL, given_up_at = ? WHERE id = ? AND tries = ?";

    private static final String UNDELIVERED = """
            SELECT COUNT(CASE WHEN given_up_at IS NULL AND tries > 0 THEN 1 END), COUNT(given_up_at)
            FROM message WHERE NOT to_nobody""";

    private final JdbcOperations database;
    private final TransactionOperations<Connection> transactions;
    private final Calendar calendar;

    MessageStore(JdbcOperations database, TransactionOperations<Connection> transactions, Calendar calendar) {
        this.database = database;
        this.transactions = transactions;
        this.calendar = calendar;
    }

    /** Within the transaction of what the message tells. */
    void add(UUID id, Contact.Kind kind, boolean toNobody, byte[] sealed, Duration life) {
        Instant now = calendar.now();
        update(
                INSERT,
                id.toString(),
                kind.name(),
                toNobody,
                sealed,
                Columns.utc(now),
                Columns.utc(now.plus(life)),
                Columns.utc(now));
    }

    /** Takes the message that has waited longest, for {@link #LEASE}. */
    Optional<Claimed> claim() {
        Instant now = calendar.now();
        return transactions.executeWrite(status -> {
            Optional<Claimed> next = next(now);
            next.ifPresent(message -> update(
                    TAKE,
                    Columns.utc(now.plus(LEASE)),
                    message.tries(),
                    message.id().toString()));
            return next;
        });
    }

    private Optional<Claimed> next(Instant now) {
        return database.prepareStatement(NEXT, statement -> {
            statement.setObject(1, Columns.utc(now));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(claimed(row)) : Optional.empty();
            }
        });
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                Columns.uuid(row, 1),
                Contact.Kind.valueOf(row.getString(2)),
                row.getBoolean(3),
                row.getBytes(4),
                Columns.instant(row, 5),
                row.getInt(6));
    }

    /** It has been handed over, or was to nobody. */
    void delete(UUID id) {
        inTransaction("DELETE FROM message WHERE id = ?", id.toString());
    }

    void putOff(Claimed message, Duration wait) {
        inTransaction(
                PUT_OFF, Columns.utc(calendar.now().plus(wait)), message.id().toString(), message.tries());
    }

    void giveUp(Claimed message) {
        inTransaction(GIVE_UP, Columns.utc(calendar.now()), message.id().toString(), message.tries());
    }

    /** Within a transaction. */
    Undelivered undelivered() {
        return database.prepareStatement(UNDELIVERED, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Undelivered(row.getInt(1), row.getInt(2));
            }
        });
    }

    /** Within a transaction: what was given up so long ago that nobody asks any more. */
    void forget(Instant before) {
        update("DELETE FROM message WHERE given_up_at < ?", Columns.utc(before));
    }

    private void inTransaction(String sql, Object... values) {
        transactions.executeWrite(status -> update(sql, values));
    }

    private int update(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, values);
            return statement.executeUpdate();
        });
    }
}
