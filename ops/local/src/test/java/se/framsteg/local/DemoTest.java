package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.testing.TestDatabase;

/** Half of the demo data is never taken for the whole. */
final class DemoTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    private final DatabaseAccess access = new DatabaseAccess(
            DATABASE.url(), DATABASE.user(), DATABASE.password(), DATABASE.ownerUser(), DATABASE.ownerPassword());

    @TempDir
    Path folder;

    private Home home;
    private Demo demo;

    @BeforeEach
    void somebody_has_an_account() throws SQLException {
        home = Home.take(folder);
        demo = new Demo(home);
        asOwner("CREATE TABLE account (name VARCHAR(20))");
        asOwner("INSERT INTO account VALUES ('Aino')");
    }

    @AfterEach
    void nobody_has() throws IOException, SQLException {
        asOwner("DROP TABLE account");
        home.close();
    }

    @Test
    void refuses_in_one_line_a_database_that_it_left_half_filled() throws IOException {
        markUnfinished();
        assertThatThrownBy(() -> demo.requireWhole(access))
                .isInstanceOf(Trouble.class)
                .message()
                .contains("half of the demo data")
                .hasLineCount(1);
    }

    @Test
    void begins_again_on_a_database_that_has_been_emptied() throws IOException, SQLException {
        markUnfinished();
        asOwner("DELETE FROM account");
        assertThatCode(() -> demo.requireWhole(access)).doesNotThrowAnyException();
    }

    @Test
    void accepts_a_database_that_was_filled_to_the_end() {
        assertThatCode(() -> demo.requireWhole(access)).doesNotThrowAnyException();
    }

    private void markUnfinished() throws IOException {
        Files.writeString(folder.resolve("demo-unfinished"), "");
        assertThat(demo.wasCutShort()).isTrue();
    }

    private static void asOwner(String statement) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(DATABASE.url(), DATABASE.ownerUser(), DATABASE.ownerPassword());
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }
}
