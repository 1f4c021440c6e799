package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static se.framsteg.progression.FillInServer.AINO;
import static se.framsteg.progression.FillInServer.TOKEN;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.lean.LeanAssets;

class FillInPageTest {
    private FillInServer server;

    @BeforeEach
    void start() throws Exception {
        server = new FillInServer();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void nobody_signed_in_is_led_to_sign_in_and_from_there_back_to_the_same_question() throws Exception {
        var reply = server.get("/kort?fraga=4");
        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(reply.headers().firstValue("Location").orElseThrow()).endsWith("/logga-in?till=kort%3Ffraga%3D4");
        verifyNoInteractions(server.cards);
    }

    @Test
    void staff_have_no_card_of_their_own() throws Exception {
        server.signedIn(Role.COACH, false);
        assertThat(server.get("/kort").statusCode()).isEqualTo(302);
        verifyNoInteractions(server.cards);
    }

    @Test
    void a_session_that_the_api_has_ended_is_led_to_sign_in() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        var problem = Problems.of(ProblemType.NOT_SIGNED_IN);
        when(server.cards.cardToFill(any())).thenThrow(problem);
        assertThat(server.get("/kort").statusCode()).isEqualTo(302);
    }

    @Test
    void without_the_api_comes_a_page_for_what_the_phone_has_kept() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        var problem = Problems.of(ProblemType.UNAVAILABLE);
        when(server.cards.cardToFill(any())).thenThrow(problem);
        var reply = server.get("/kort");
        assertThat(reply.statusCode()).isEqualTo(503);
        assertThat(reply.body()).contains("data-account=\"" + AINO + "\"").doesNotContain(TOKEN);
    }

    @Test
    void the_shell_that_phones_keep_says_nothing_about_anybody() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        assertThat(server.get("/kort/shell").body()).doesNotContain(AINO.toString(), TOKEN, "Kim", "Vet du");
        verifyNoInteractions(server.cards);
    }

    @Test
    void the_first_question_can_be_read_before_any_script() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        assertThat(server.get("/kort").body()).contains("<h1>Vet du vad du vill?</h1>", "\"token\":\"" + TOKEN + "\"");
    }

    @Test
    void script_and_style_come_from_the_assets() throws Exception {
        assertThat(server.get("/kort/shell").body())
                .containsPattern("src=\"/lean/card[^/\"]*\\.js\"")
                .containsPattern("href=\"/lean/card[^/\"]*\\.css\"");
    }

    @Test
    void every_place_in_the_page_is_filled() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        assertThat(server.get("/kort").body()).doesNotContainPattern("\\{\\{[\\w.-]+}}");
        assertThat(server.get("/kort/shell").body()).doesNotContainPattern("\\{\\{[\\w.-]+}}");
    }

    @Test
    void a_question_cannot_break_out_of_the_page() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        when(server.cards.cardToFill(any()))
                .thenReturn(FillInServer.toFill("</script><script>alert(1)</script> {{page}}"));
        var page = server.get("/kort").body();
        assertThat(page).doesNotContain("<script>alert").contains("&lt;/script&gt;", "\\u003c/script>");
    }

    @Test
    void no_script_runs_but_ours() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        var reply = server.get("/kort");
        var policy = reply.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
        var nonce = policy.replaceFirst(".*script-src 'self' 'nonce-([^']+)'.*", "$1");
        assertThat(reply.body()).contains("<script nonce=\"" + nonce + "\">");
        assertThat(server.get("/kort").headers().firstValue("Content-Security-Policy"))
                .isNotEqualTo(policy);
    }

    @Test
    void a_card_that_is_not_ones_own_or_does_not_exist_leads_to_a_new_card() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        when(server.cards.ownProgression(any())).thenReturn(progression());
        for (var card : List.of(UUID.randomUUID().toString(), "nonsense", "")) {
            var reply = server.get("/kort?corrects=" + card);
            assertThat(reply.statusCode()).isEqualTo(302);
            assertThat(reply.headers().firstValue("Location").orElseThrow()).endsWith("/kort");
        }
    }

    @Test
    void a_card_that_was_put_right_already_is_not_put_right_twice() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        var old = Cards.card(UUID.randomUUID(), "2026-05-03", "123", UUID.randomUUID());
        when(server.cards.ownProgression(any())).thenReturn(progression(old));
        assertThat(server.get("/kort?corrects=" + old.id()).statusCode()).isEqualTo(302);
    }

    @Test
    void a_sent_card_is_put_right_beginning_with_what_it_says() throws Exception {
        server.signedIn(Role.PARTICIPANT, false);
        var sent = Cards.card("2026-05-03", "123");
        when(server.cards.ownProgression(any())).thenReturn(progression(sent));
        assertThat(server.get("/kort?corrects=" + sent.id()).body())
                .contains("\"corrects\":{\"id\":\"" + sent.id(), "\"answeredOn\":\"2026-05-03\"");
    }

    private static Progression progression(MeasuredCard... cards) {
        var due = new CardDue(DueState.LATER, null);
        return new Progression(
                AINO, "Aino", due, List.of(Cards.instrument(1)), List.of(cards), null, null, null, false);
    }

    @Test
    void a_borrowed_device_is_told_to_keep_nothing() throws Exception {
        server.signedIn(Role.PARTICIPANT, true);
        assertThat(server.get("/kort").body()).contains("\"borrowed\":true");
    }

    @Test
    void an_unknown_asset_is_not_found() throws Exception {
        assertThat(server.get(LeanAssets.PATH + "card-0.js").statusCode()).isEqualTo(404);
        assertThat(server.get(LeanAssets.PATH + "../LeanAssets.class").statusCode())
                .isNotEqualTo(200);
    }
}
