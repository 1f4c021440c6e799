package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.framsteg.testing.TestDatabase;

final class DatabaseCheckTest {

    private static final TestDatabase DATABASE = TestDatabase.shared();

    @Test
    void says_that_a_password_is_wrong() {
        refuses(access(DATABASE.url(), DATABASE.user(), "wrong"), "wrong user name or password");
    }

    @Test
    void says_that_nobody_answers() {
        String url = "jdbc:mariadb://127.0.0.1:" + Ports.free() + "/framsteg";
        refuses(access(url, DATABASE.user(), DATABASE.password()), "no database answers");
    }

    @Test
    void says_that_there_is_no_right_to_a_database() {
        refuses(access(DATABASE.url() + "_other", DATABASE.user(), DATABASE.password()), "framsteg_other");
    }

    @Test
    void accepts_a_database_that_can_be_used() {
        DatabaseCheck.require(access(DATABASE.url(), DATABASE.user(), DATABASE.password()));
    }

    private static void refuses(DatabaseAccess access, String reason) {
        assertThatThrownBy(() -> DatabaseCheck.require(access))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(reason)
                .message()
                .doesNotContain("\n");
    }

    private static DatabaseAccess access(String url, String user, String password) {
        return new DatabaseAccess(url, user, password, user, password);
    }
}
