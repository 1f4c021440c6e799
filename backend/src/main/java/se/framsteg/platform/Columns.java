package se.framsteg.platform;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How values lie in columns, for the rooms that write their own SQL. */
public final class Columns {

    private Columns() {}

    /** As {@code DATETIME(3)}: UTC. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    public static @Nullable Instant instantOrNull(ResultSet row, int column) throws SQLException {
        LocalDateTime time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    public static UUID uuid(ResultSet row, int column) throws SQLException {
        return UUID.fromString(row.getString(column));
    }

    public static @Nullable UUID uuidOrNull(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    public static LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static @Nullable Integer integerOrNull(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    public static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** Several times the same, between commas. */
    public static String repeated(String part, int times) {
        return String.join(", ", Collections.nCopies(times, part));
    }

    /** Fills the statement's places in order: ids, moments and constants as the columns have them, a collection one by one. */
    public static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        int at = 1;
        for (Object value : values) {
            if (value instanceof Collection<?> several) {
                for (Object each : several) {
                    statement.setObject(at++, stored(each));
                }
            } else {
                statement.setObject(at++, stored(value));
            }
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case UUID id -> id.toString();
            case Instant at -> utc(at);
            case Enum<?> constant -> constant.name();
            default -> value;
        };
    }
}
