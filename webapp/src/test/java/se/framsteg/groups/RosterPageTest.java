package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static se.framsteg.groups.RosterServer.ACTIVITY;
import static se.framsteg.groups.RosterServer.ON;
import static se.framsteg.groups.RosterServer.PATH;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.Refusals;
import se.framsteg.shell.lean.LeanServer;

class RosterPageTest {
    private RosterServer server;

    @BeforeEach
    void start() throws Exception {
        server = new RosterServer();
        server.web.signedIn(Role.LEADER, false);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void nobody_signed_in_is_led_to_sign_in_and_from_there_back_to_the_same_session() throws Exception {
        server.web.nobodySignedIn();
        var reply = server.web.get(PATH);
        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location").orElseThrow())
                .endsWith("/logga-in?till=narvaro%2F" + ACTIVITY + "%2F" + ON);
        verifyNoInteractions(server.api);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPANT", "ADMINISTRATOR"})
    void whoever_leads_nothing_is_led_to_the_start_page(Role role) throws Exception {
        server.web.signedIn(role, false);
        assertThat(server.web.get(PATH).statusCode()).isEqualTo(302);
        verifyNoInteractions(server.api);
    }

    @Test
    void an_ended_sign_in_is_led_to_sign_in() throws Exception {
        when(server.api.roster(ACTIVITY, ON)).thenThrow(Refusals.of(ProblemType.NOT_SIGNED_IN));
        assertThat(server.web.get(PATH).headers().firstValue("Location").orElseThrow())
                .contains("/logga-in");
    }

    @Test
    void a_session_that_is_not_ones_own_or_not_at_all_is_told_alike() throws Exception {
        when(server.api.roster(ACTIVITY, ON)).thenThrow(Refusals.of(ProblemType.NOT_FOUND));
        var foreign = server.web.get(PATH);
        var absent = server.web.get("/narvaro/" + ACTIVITY + "/2026-13-45");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(without(foreign.body())).isEqualTo(without(absent.body()));
        assertThat(foreign.body()).contains("Tillfället finns inte");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/x", "/../start", "/0193c000-0000-7000-8000-00000000000c"})
    void what_names_no_session_is_not_even_asked_for(String path) throws Exception {
        assertThat(server.web.get("/narvaro" + path).statusCode()).isEqualTo(404);
        verifyNoInteractions(server.api);
    }

    @Test
    void without_the_api_the_phone_may_show_what_this_account_kept() throws Exception {
        when(server.api.roster(ACTIVITY, ON)).thenThrow(Refusals.of(ProblemType.UNAVAILABLE));
        var reply = server.web.get(PATH);
        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.body())
                .contains("data-account=\"" + LeanServer.ACCOUNT + "\"")
                .doesNotContain(LeanServer.TOKEN, "Aino");
    }

    @Test
    void the_shell_that_phones_keep_says_nothing_about_anybody() throws Exception {
        assertThat(server.web.get("/narvaro/shell").body())
                .doesNotContain(LeanServer.ACCOUNT.toString(), LeanServer.TOKEN, "Aino", "7tjugo")
                .doesNotContainPattern("\\{\\{[\\w.-]+}}");
        verifyNoInteractions(server.api);
    }

    @Test
    void script_and_style_are_the_rosters_own() throws Exception {
        assertThat(server.web.get("/narvaro/shell").body())
                .containsPattern("src=\"/lean/roster[^/\"]*\\.js\"")
                .containsPattern("href=\"/lean/roster[^/\"]*\\.css\"");
    }

    @Test
    void the_session_can_be_read_before_any_script_and_every_place_is_filled() throws Exception {
        assertThat(server.web.get(PATH).body())
                .contains("<h1>7tjugo, tillfälle 4</h1>", "Måndag 23 november", "\"token\":\"" + LeanServer.TOKEN)
                .doesNotContainPattern("\\{\\{[\\w.-]+}}");
    }

    @Test
    void a_name_cannot_break_out_of_the_page() throws Exception {
        when(server.api.roster(ACTIVITY, ON))
                .thenReturn(RosterServer.roster("</script><script>alert(1)</script> {{page}}"));
        assertThat(server.web.get(PATH).body()).doesNotContain("<script>alert").contains("\\u003c/script>");
    }

    @Test
    void no_script_runs_but_ours() throws Exception {
        assertThat(server.web
                        .get(PATH)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }

    /** Of a person there is a name and whether they came; what is not listed here is not on a leader's page. */
    @Test
    void of_a_person_there_is_a_name_and_whether_they_came_and_nothing_else() throws Exception {
        var page = server.web.get(PATH).body();
        var row = page.replaceFirst("(?s).*\"rows\":\\[\\{([^}]*)}].*", "$1");
        assertThat(row.replaceAll(":(\"[^\"]*\"|[^,\"]*)", ""))
                .isEqualTo("\"participantId\",\"name\",\"state\",\"version\",\"markedBy\",\"registeredLate\"");
    }

    /** The nonce is another each time. */
    private static String without(String page) {
        return page.replaceAll("nonce=\"[^\"]*\"", "");
    }
}
