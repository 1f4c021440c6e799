package se.framsteg.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EmbeddedMariaDbTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    @BeforeAll
    static void tables() throws SQLException {
        asOwner(
                "CREATE TABLE IF NOT EXISTS append_only (id INT)",
                "CREATE TABLE IF NOT EXISTS ordinary (id INT)",
                "GRANT UPDATE, DELETE ON ordinary TO " + EmbeddedMariaDb.ROLE);
    }

    @Test
    void refuses_a_wrong_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.url(), DATABASE.user(), "wrong"))
                .hasMessageContaining("Access denied");
    }

    @Test
    void refuses_root() {
        assertThatThrownBy(() -> DriverManager.getConnection(DATABASE.url(), "root", ""))
                .hasMessageContaining("Access denied");
    }

    @Test
    void refuses_the_application_a_change_of_the_schema() {
        assertThatThrownBy(() -> asApplication("DROP TABLE ordinary")).hasMessageContaining("denied");
    }

    @Test
    void refuses_the_application_a_change_of_what_is_append_only() {
        assertThatThrownBy(() -> asApplication("DELETE FROM append_only")).hasMessageContaining("denied");
        assertThatThrownBy(() -> asApplication("UPDATE append_only SET id = 2")).hasMessageContaining("denied");
    }

    @Test
    void lets_the_application_add_to_what_is_append_only_and_change_the_rest() throws SQLException {
        asApplication("INSERT INTO append_only VALUES (1)", "INSERT INTO ordinary VALUES (1)", "DELETE FROM ordinary");
    }

    @Test
    void writes_a_commit_to_the_disk_before_it_answers() throws SQLException {
        assertThat(variable("innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void shows_the_owner_the_role_it_may_grant_to() throws SQLException {
        String role = first(
                DATABASE.ownerUser(),
                DATABASE.ownerPassword(),
                "SELECT role_name FROM information_schema.applicable_roles");
        assertThat(role).isEqualTo(EmbeddedMariaDb.ROLE);
    }

    @Test
    void listens_on_loopback_only() throws SQLException {
        assertThat(variable("bind_address")).isEqualTo("127.0.0.1");
    }

    private static String variable(String name) throws SQLException {
        return first(DATABASE.user(), DATABASE.password(), "SELECT @@global." + name);
    }

    private static String first(String user, String password, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE.url(), user, password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void asOwner(String... statements) throws SQLException {
        run(DATABASE.ownerUser(), DATABASE.ownerPassword(), statements);
    }

    private static void asApplication(String... statements) throws SQLException {
        run(DATABASE.user(), DATABASE.password(), statements);
    }

    private static void run(String user, String password, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE.url(), user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
