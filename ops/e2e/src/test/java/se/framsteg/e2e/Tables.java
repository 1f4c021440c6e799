package se.framsteg.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/** The whole's tables changed by hand, for what takes a term or a day to come about: only time and many people do it otherwise. */
final class Tables {

    private static final String PORT = "--port=";

    private Tables() {}

    /** @return rows touched */
    static int change(String statement, String... values) {
        try (Connection connection = connect()) {
            return change(connection, statement, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * All of it or nothing.
     *
     * @param resource statements that each end a line with a semicolon
     * @param first sets the variables they share
     */
    static void run(String resource, String first, String... values) {
        try (Connection connection = connect();
                InputStream stored = Tables.class.getResourceAsStream("/" + resource)) {
            connection.setAutoCommit(false);
            change(connection, first, values);
            String statements = new String(Objects.requireNonNull(stored).readAllBytes(), StandardCharsets.UTF_8);
            for (String statement : statements.split(";\\R+")) {
                change(connection, statement);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int change(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** As the application. */
    private static Connection connect() throws SQLException {
        try {
            LocalRun whole = Whole.running();
            Path home = whole.settings().home();
            String port = Arrays.stream(
                            whole.part("DATABASE").info().arguments().orElseThrow())
                    .filter(argument -> argument.startsWith(PORT))
                    .findFirst()
                    .orElseThrow()
                    .substring(PORT.length());
            Properties secrets = new Properties();
            try (Reader reader = Files.newBufferedReader(home.resolve("secrets.properties"))) {
                secrets.load(reader);
            }
            return DriverManager.getConnection(
                    "jdbc:mariadb://127.0.0.1:" + port + "/framsteg", "framsteg", secrets.getProperty("database.user"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
