package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

    private static final Path ROOT = Path.of("/a house with spaces");

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "80 81", "eighty", "1e4"})
    void refuses_what_is_no_port(String text) {
        assertThatThrownBy(() -> Settings.from(Map.of("FRAMSTEG_WEB_PORT", text), ROOT))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("FRAMSTEG_WEB_PORT");
    }

    @Test
    void refuses_the_address_of_another_kind_of_database() {
        assertThatThrownBy(() -> Settings.from(Map.of("FRAMSTEG_DB_URL", "jdbc:postgresql://h/d"), ROOT))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("jdbc:mariadb");
    }

    @Test
    void listens_on_loopback_and_keeps_everything_in_the_repository_when_nothing_is_said() {
        Settings settings = Settings.from(Map.of(), ROOT);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.home()).isEqualTo(ROOT.resolve(".framsteg"));
        assertThat(settings.existing()).isEmpty();
        assertThat(settings.webUrl()).isEqualTo("http://127.0.0.1:8080");
    }

    @Test
    void names_an_address_that_answers_when_every_address_is_listened_on() {
        Settings settings = Settings.from(Map.of("FRAMSTEG_BIND", "0.0.0.0"), ROOT);
        assertThat(settings.apiUrl()).isEqualTo("http://127.0.0.1:8081");
    }

    @Test
    void works_as_the_applications_user_where_no_owner_is_named() {
        Map<String, String> environment =
                Map.of("FRAMSTEG_DB_URL", "jdbc:mariadb://h/d", "FRAMSTEG_DB_USER", "u", "FRAMSTEG_DB_PASSWORD", "p");
        DatabaseAccess access = DatabaseAccess.from(environment).orElseThrow();
        assertThat(access.ownerUser()).isEqualTo("u");
        assertThat(access.ownerPassword()).isEqualTo("p");
        assertThat(access.toString()).doesNotContain("p,");
    }
}
