package se.framsteg.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tries a database before anything depends on it, so that what is wrong with it is said in one line. */
final class DatabaseCheck {

    private static final int NO_SUCH_DATABASE = 1049;
    private static final int NO_RIGHT_TO_DATABASE = 1044;
    private static final int WAIT_SECONDS = 5;

    private DatabaseCheck() {}

    /** Throws {@link Trouble} unless both users can sign in and commits are durable. */
    static void require(DatabaseAccess access) {
        DriverManager.setLoginTimeout(WAIT_SECONDS);
        try {
            connect(access.url(), access.ownerUser(), access.ownerPassword()).close();
            try (Connection connection = connect(access.url(), access.user(), access.password())) {
                requireDurable(connection);
            }
        } catch (SQLException e) {
            throw new Trouble("the database at " + access.url() + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw explained(url, user, e);
        }
    }

    private static Trouble explained(String url, String user, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (e.getErrorCode() == NO_SUCH_DATABASE) {
            return new Trouble("the database named in " + url + " does not exist; create it first", e);
        }
        if (e.getErrorCode() == NO_RIGHT_TO_DATABASE) {
            return new Trouble("the user '" + user + "' has no right to the database named in " + url, e);
        }
        if (state.startsWith("28")) {
            return new Trouble(
                    "the database at " + url + " refuses the user '" + user + "': wrong user name or password", e);
        }
        if (state.startsWith("08")) {
            return new Trouble("no database answers at " + url + "; is it running, and is the address right?", e);
        }
        return new Trouble("the database at " + url + " cannot be used: " + e.getMessage(), e);
    }

    private static void requireDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@global.innodb_flush_log_at_trx_commit")) {
            row.next();
            if (row.getInt(1) != 1) {
                throw new Trouble("the database does not write commits to disk at once; set"
                        + " innodb_flush_log_at_trx_commit=1 so that no answer can be lost");
            }
        }
    }
}
