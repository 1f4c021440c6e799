package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static se.framsteg.groups.RosterServer.ACTIVITY;
import static se.framsteg.groups.RosterServer.AINO;
import static se.framsteg.groups.RosterServer.CALLS;
import static se.framsteg.groups.RosterServer.ON;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.Refusals;

class RosterCallsTest {
    private static final UUID ID = UUID.fromString("0193e000-0000-7000-8000-00000000000e");
    private static final String MARK = CALLS + "/attendance";
    private static final String TAP = """
            {"marks":[{"id":"%s","participantId":"%s","state":"LATE","basedOn":0}],"paper":false}""".formatted(ID, AINO);

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
    void nobody_signed_in_gets_401_and_the_api_is_not_asked() throws Exception {
        server.web.nobodySignedIn();
        refused(server.web.call("GET", CALLS, null), 401, "not-signed-in");
        refused(server.web.call("POST", MARK, TAP), 401, "not-signed-in");
        refused(server.web.call("GET", CALLS + "/code", null), 401, "not-signed-in");
        verifyNoInteractions(server.api);
    }

    @ParameterizedTest
    @CsvSource({
        "Framsteg-Token, another, 401, not-signed-in",
        "Framsteg-Account, 0193b000-0000-7000-8000-00000000000b, 401, not-signed-in",
        "Sec-Fetch-Site, cross-site, 403, not-permitted",
        "Content-Type, text/plain, 415, unsupported-media-type"
    })
    void a_page_of_another_session_account_or_site_changes_nothing(
            String header, String value, int status, String problem) throws Exception {
        refused(server.web.call("POST", MARK, TAP, header, value), status, problem);
        refused(server.web.call("PUT", CALLS + "/took-place", "{\"tookPlace\":true}", header, value), status, problem);
        verifyNoInteractions(server.api);
    }

    @Test
    void a_page_of_another_account_is_shown_nothing() throws Exception {
        var other = "0193b000-0000-7000-8000-00000000000b";
        refused(server.web.call("GET", CALLS, null, "Framsteg-Account", other), 401, "not-signed-in");
        verifyNoInteractions(server.api);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /narvaro/api/nonsense",
        "GET, /narvaro/api/nonsense/2026-11-23",
        "POST, /narvaro/api/0193c000-0000-7000-8000-00000000000c/2026-11-23",
        "PUT, /narvaro/api/0193c000-0000-7000-8000-00000000000c/2026-11-23/guests/x",
        "DELETE, /narvaro/api/0193c000-0000-7000-8000-00000000000c/2026-11-23/attendance"
    })
    void an_unknown_path_is_refused(String method, String path) throws Exception {
        refused(server.web.call(method, path, "{\"name\":\"Sam\"}"), 404, "not-found");
        verifyNoInteractions(server.api);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"marks\":[{\"state\":\"PERHAPS\"}],\"paper\":false}"})
    void a_body_that_is_no_tap_is_refused_before_the_api(String body) throws Exception {
        refused(server.web.call("POST", MARK, body), 400, "malformed");
        verifyNoInteractions(server.api);
    }

    @Test
    void a_tap_goes_to_the_api_as_it_was_made_and_its_result_comes_back() throws Exception {
        var mark = new Mark(ID, AINO, RosterState.LATE, 0);
        when(server.api.mark(ACTIVITY, ON, new Marks(List.of(mark), false)))
                .thenReturn(List.of(new MarkResult(ID, ProblemType.CHANGED_MEANWHILE.urn(), null)));
        assertThat(server.web.call("POST", MARK, TAP).body()).contains(ID.toString(), "changed-meanwhile");
    }

    @Test
    void what_the_api_refuses_is_passed_on() throws Exception {
        when(server.api.mark(any(), any(), any())).thenThrow(Refusals.of(ProblemType.SESSION_CLOSED));
        refused(server.web.call("POST", MARK, TAP), ProblemType.SESSION_CLOSED.status(), "session-closed");
    }

    @Test
    void guests_come_and_go_and_a_session_may_not_have_taken_place() throws Exception {
        when(server.api.addGuest(ACTIVITY, ON, ID, new GuestName("Sam"))).thenReturn(RosterServer.roster("Aino"));
        assertThat(server.web
                        .call("PUT", CALLS + "/guests/" + ID, "{\"name\":\"Sam\"}")
                        .statusCode())
                .isEqualTo(200);
        server.web.call("DELETE", CALLS + "/guests/" + ID, null);
        verify(server.api).removeGuest(ACTIVITY, ON, ID);
        server.web.call("PUT", CALLS + "/took-place", "{\"tookPlace\":false,\"reason\":\"Sjuk\"}");
        verify(server.api).tookPlace(ACTIVITY, ON, new TookPlace(false, "Sjuk"));
    }

    @Test
    void an_empty_list_is_a_list() throws Exception {
        assertThat(server.web.call("GET", CALLS, null).body()).contains("\"guests\":[]");
    }

    @Test
    void the_code_is_drawn_for_this_address_alone() throws Exception {
        when(server.api.checkInCode(ACTIVITY, ON)).thenReturn(new CheckInCode("the-code"));
        assertThat(code(server.web.origin()).body())
                .contains(server.web.origin() + "/checka-in?kod=the-code", "\"path\":\"M4,4h1v1h-1z");
        for (var other : List.of("https://example.org", "javascript:alert(1)", "")) {
            refused(code(other), ProblemType.INVALID.status(), "invalid");
        }
    }

    private HttpResponse<String> code(String origin) throws Exception {
        var asked = URLEncoder.encode(origin, StandardCharsets.UTF_8);
        return server.web.call("GET", CALLS + "/code?origin=" + asked, null);
    }

    private static void refused(HttpResponse<String> reply, int status, String problem) {
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.body()).contains("urn:framsteg:problem:" + problem + "\"");
    }
}
