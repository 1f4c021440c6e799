package se.framsteg.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "/evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "a/../../b",
                "a//b",
                "kort\r\nSet-Cookie: x",
                " kort",
                "kort#x"
            })
    void what_could_lead_elsewhere_leads_nowhere(String path) {
        assertThat(ReturnPath.of(path)).isEmpty();
    }

    @Test
    void what_is_far_too_long_leads_nowhere() {
        assertThat(ReturnPath.of("a".repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kort", "deltagare/0190a1c2-7e5d-7000-8000-000000000001", "deltagare?q=%C3%A5sa&sida=2", "jag"})
    void a_page_of_ours_is_kept_with_what_it_was_asked(String path) {
        assertThat(ReturnPath.of(path)).contains(path);
    }
}
