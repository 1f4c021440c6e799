package se.framsteg.groups;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Columns;

/** This room's statements: it reads over many tables at once, and its writes are conditions as much as values. */
@Singleton
final class Sql {

    private final JdbcOperations database;

    Sql(JdbcOperations database) {
        this.database = database;
    }

    interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    /** @param values see {@link Columns#bind} */
    <T> List<T> list(String sql, Read<T> read, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read.from(row));
                }
            }
            return found;
        });
    }

    /** @return rows touched */
    int update(String sql, @Nullable Object... values) {
        return database.prepareStatement(sql, statement -> {
            Columns.bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /** In the place of {@code %s}; nothing is in none. */
    static String in(String sql, Collection<?> values) {
        return sql.formatted(values.isEmpty() ? "NULL" : Columns.repeated("?", values.size()));
    }
}
