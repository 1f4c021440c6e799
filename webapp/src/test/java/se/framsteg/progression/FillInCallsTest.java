package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static se.framsteg.progression.FillInServer.AINO;
import static se.framsteg.progression.FillInServer.CARD;
import static se.framsteg.progression.FillInServer.TOKEN;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.shell.lean.Json;

class FillInCallsTest {
    private static final String SAVE = "/kort/api/drafts/" + CARD + "/answers/goal";
    private static final String ANSWER = """
            {"instrument":"bip","version":1,"state":"VALUE","value":3,"basedOn":0}""";
    private static final String SUBMISSION = """
            {"id":"%s","instrument":"bip","version":1,"answeredOn":"2026-11-22","language":"sv","device":"OWN",
            "helpedBy":"NOBODY","answers":[{"question":"goal","state":"VALUE","value":3}]}""".formatted(CARD);

    private FillInServer server;

    @BeforeEach
    void start() throws Exception {
        server = new FillInServer();
        server.signedIn(Role.PARTICIPANT, false);
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void nobody_signed_in_gets_401_and_the_api_is_not_asked() throws Exception {
        server.nobodySignedIn();
        assertRefused(server.get("/kort/api/page"), 401, "not-signed-in");
        assertRefused(server.call("PUT", SAVE, ANSWER), 401, "not-signed-in");
        assertRefused(server.call("POST", "/kort/api/cards", SUBMISSION), 401, "not-signed-in");
        verifyNoInteractions(server.cards);
    }

    @ParameterizedTest
    @CsvSource({
        "Framsteg-Token, another, 401, not-signed-in",
        "Framsteg-Account, 0193b000-0000-7000-8000-00000000000b, 401, not-signed-in",
        "Sec-Fetch-Site, cross-site, 403, not-permitted",
        "Sec-Fetch-Site, same-site, 403, not-permitted",
        "Content-Type, text/plain, 415, unsupported-media-type"
    })
    void a_page_of_another_session_account_or_site_changes_nothing(
            String header, String value, int status, String problem) throws Exception {
        assertRefused(server.call("PUT", SAVE, ANSWER, header, value), status, problem);
        assertRefused(server.call("POST", "/kort/api/cards", SUBMISSION, header, value), status, problem);
        verifyNoInteractions(server.cards);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "3",
                "{\"state\":\"PERHAPS\"}",
                "{\"instrument\":\"bip\",\"version\":\"one\",\"state\":\"VALUE\",\"basedOn\":0}"
            })
    void a_body_that_is_no_answer_is_refused_before_the_api(String body) throws Exception {
        assertRefused(server.call("PUT", SAVE, body), 400, "malformed");
        verifyNoInteractions(server.cards);
    }

    @Test
    void a_body_without_end_is_refused() throws Exception {
        var endless = " ".repeat(Json.LARGEST_BODY + 1);
        assertRefused(server.call("PUT", SAVE, endless), 413, "too-large");
    }

    @Test
    void a_body_that_nests_without_end_is_refused() throws Exception {
        assertRefused(server.call("PUT", SAVE, "[".repeat(10_000)), 400, "malformed");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /kort/api/drafts/not-a-uuid/answers/goal, 404, not-found",
        "PUT, /kort/api/drafts/0193c000-0000-7000-8000-00000000000c/answers/a%2Fb, 400, ''",
        "PUT, /kort/api/drafts, 404, not-found",
        "POST, /kort/api/drafts, 404, not-found",
        "GET, /kort/api/cards, 404, not-found",
        "DELETE, /kort/api/cards, 404, not-found",
        "PATCH, /kort/api/cards, 405, method-not-allowed"
    })
    void an_unknown_path_or_method_is_refused(String method, String path, int status, String problem) throws Exception {
        var reply = server.call(method, path, SUBMISSION);
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.body()).contains(problem).doesNotContain("Exception");
        verifyNoInteractions(server.cards);
    }

    @Test
    void what_the_api_refuses_is_passed_on_with_what_is_stored_now() throws Exception {
        var conflict = Problems.conflict("{\"revision\":2}");
        when(server.cards.saveAnswer(any(), any(), any())).thenThrow(conflict);
        var reply = server.call("PUT", SAVE, ANSWER);
        assertRefused(reply, 409, "draft-changed-elsewhere");
        assertThat(reply.body()).contains("{\\\"revision\\\":2}");
    }

    @Test
    void an_answer_goes_to_the_api_as_it_was_given() throws Exception {
        var answer = new DraftAnswer("bip", 1, AnswerState.VALUE, 3, 0);
        when(server.cards.saveAnswer(CARD, "goal", answer)).thenReturn(new DraftSaved(CARD, "goal", 1));
        var reply = server.call("PUT", SAVE, ANSWER);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"revision\":1");
    }

    @Test
    void a_card_goes_to_the_api_and_its_receipt_comes_back() throws Exception {
        var receipt = new CardReceipt(CARD, Instant.EPOCH, "Kim", LocalDate.parse("2027-02-22"));
        when(server.cards.submit(any())).thenReturn(receipt);
        var reply = server.call("POST", "/kort/api/cards", SUBMISSION);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).contains("\"nextOn\":\"2027-02-22\"", "\"coachName\":\"Kim\"");
    }

    @Test
    void a_draft_can_be_thrown_away() throws Exception {
        assertThat(server.call("DELETE", "/kort/api/drafts/" + CARD, null).statusCode())
                .isEqualTo(204);
        verify(server.cards).discardDraft(CARD);
    }

    @Test
    void the_language_of_the_account_can_be_changed() throws Exception {
        var reply = server.call("PUT", "/kort/api/language", "{\"language\":\"en\"}");
        assertThat(reply.statusCode()).isEqualTo(204);
        verify(server.signIn).speak(Language.EN);
        verify(server.languages).speak(eq(Language.EN), any(), any());
    }

    @Test
    void the_page_can_be_had_anew_with_its_token() throws Exception {
        var reply = server.get("/kort/api/page");
        assertThat(reply.body()).contains(AINO.toString(), TOKEN, "\"today\":\"2026-11-23\"", "Vet du vad du vill?");
    }

    private static void assertRefused(HttpResponse<String> reply, int status, String problem) {
        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(reply.body()).contains("urn:framsteg:problem:" + problem + "\"");
    }
}
