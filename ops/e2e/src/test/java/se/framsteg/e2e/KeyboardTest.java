package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;

/** Tasks done with the keyboard alone. */
class KeyboardTest {

    @Test
    void aWholeCard() {
        try (Visitor visitor =
                Visitor.atDesk().signIn(Whole.accounts("participant").get(2))) {
            visitor.goTo("/kort");
            visitor.page()
                    .locator("button.step, .message button.primary")
                    .first()
                    .waitFor();
            if (visitor.page().locator(".message button.primary").isVisible()) {
                visitor.page().locator(".message button.primary").focus();
                visitor.page().keyboard().press("Enter");
            }
            visitor.page().locator("button.step").first().waitFor();
            visitor.goTo("/kort?fraga=1");
            CardFlow card = new CardFlow(visitor);
            for (int question = 1; question <= 9; question++) {
                card.awaitQuestion(question);
                visitor.page().keyboard().press("Tab");
                visitor.page().keyboard().press("ArrowDown");
                visitor.page().keyboard().press("Enter");
            }
            visitor.button("Skicka kortet").waitFor();
            visitor.button("Skicka kortet").focus();
            visitor.page().keyboard().press("Enter");
            visitor.page().getByText("Tack. Ditt kort är sparat och skickat.").waitFor();
        }
    }

    @Test
    void aCoachFindsAParticipant() {
        try (Visitor coach = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst())) {
            coach.goTo("/mina-deltagare").heading().waitFor();
            // The list listens to keys when its script has come.
            coach.page().waitForLoadState(LoadState.NETWORKIDLE);
            coach.page().keyboard().press("/");
            assertThat(coach.page().evaluate("document.activeElement.tagName")).isEqualTo("INPUT");
            coach.page().keyboard().press("Escape");
            coach.page().keyboard().press("ArrowDown");
            coach.page().locator("main table tbody a:focus").waitFor();
            coach.page().keyboard().press("Enter");
            coach.page().waitForURL(url -> url.matches(".*/mina-deltagare/[0-9a-f-]{36}"));
        }
    }
}
