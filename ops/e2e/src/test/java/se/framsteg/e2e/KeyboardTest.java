package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Tasks done with the keyboard alone. */
class KeyboardTest {

    private static final int MOST_PRESSES = 60;

    @Test
    void aWholeCardWithEveryWayOnAndBack() {
        try (Visitor visitor =
                Visitor.atDesk().signIn(Whole.accounts("participant").get(2))) {
            CardFlow card = new CardFlow(visitor);
            card.openAt(1);
            reach(visitor, card.step("1"));
            visitor.page().keyboard().press("3");
            card.awaitQuestion(2);
            visitor.page().keyboard().press("ArrowUp");
            visitor.page().keyboard().press("Enter");
            card.awaitQuestion(3);
            press(visitor, visitor.button("Tillbaka"));
            card.awaitGiven(2, "Kan inte svara");
            press(visitor, visitor.button("Nästa"));
            card.awaitQuestion(3);
            press(visitor, visitor.button("Hoppa över"));
            for (int question = 4; question <= 9; question++) {
                card.awaitQuestion(question);
                visitor.page().keyboard().press("ArrowDown");
                visitor.page().keyboard().press("Enter");
            }
            visitor.button("Skicka kortet").waitFor();
            press(visitor, visitor.page().locator("ol.answers button").first());
            card.awaitGiven(1, "3");
            visitor.page().keyboard().press("5");
            visitor.button("Skicka kortet").waitFor();
            choose(visitor, "Har du lön", "Ja");
            reach(visitor, visitor.page().locator("input.hours"));
            visitor.page().keyboard().type("12");
            choose(visitor, "Fick du hjälp", "Av en tolk");
            press(visitor, visitor.button("Börja om från början"));
            visitor.button("Nej, behåll svaren").waitFor();
            visitor.page().keyboard().press("Escape");
            visitor.button("Nej, behåll svaren")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            press(visitor, visitor.button("Skicka kortet"));
            visitor.page().getByText("Tack. Ditt kort är sparat och skickat.").waitFor();
        }
    }

    @Test
    void theWayInAndFromIdagToTheCard() {
        Whole.Account participant = Whole.accounts("participant").get(4);
        try (Visitor visitor = Visitor.atDesk().goTo("/logga-in")) {
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            reach(visitor, visitor.field("Mobilnummer eller e-post"));
            visitor.page().keyboard().type(participant.signIn());
            visitor.page().keyboard().press("Enter");
            visitor.page().locator("input[name=code]:focus").waitFor();
            visitor.page().keyboard().type(Mailbox.codeFor(participant.signIn(), visitor.context()));
            visitor.page().keyboard().press("Enter");
            visitor.page().locator(CardFlow.DUE).waitFor();
            press(visitor, visitor.page().locator(CardFlow.DUE));
            visitor.page().locator("button.step").first().waitFor();
        }
    }

    @Test
    void aProposalForOnesPlan() {
        try (Visitor visitor =
                Visitor.atDesk().signIn(Whole.accounts("participant").get(2))) {
            visitor.goToForm("/plan/forslag");
            reach(visitor, visitor.field("Eget mål"));
            visitor.page().keyboard().press("Control+A");
            visitor.page().keyboard().type("Ett mål från tangenterna, " + System.currentTimeMillis());
            press(visitor, visitor.button("Skicka förslaget"));
            visitor.page().getByText("Ditt förslag väntar på svar").first().waitFor();
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

    private static void press(Visitor visitor, Locator what) {
        reach(visitor, what);
        visitor.page().keyboard().press("Enter");
    }

    private static void choose(Visitor visitor, String question, String answer) {
        Locator group = visitor.page().locator("fieldset", new Page.LocatorOptions().setHasText(question));
        Locator wanted = group.getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
        reach(visitor, group.locator("input"));
        for (int press = 0; press < MOST_PRESSES && !wanted.isChecked(); press++) {
            visitor.page().keyboard().press(press == 0 ? "Space" : "ArrowDown");
        }
        assertThat(wanted.isChecked()).as(answer).isTrue();
    }

    /** Tab until one of these has the focus, as somebody without a mouse does. */
    private static void reach(Visitor visitor, Locator oneOfThese) {
        for (int press = 0; press < MOST_PRESSES; press++) {
            if ((boolean) oneOfThese.evaluateAll("all => all.includes(document.activeElement)")) {
                return;
            }
            visitor.page().keyboard().press("Tab");
        }
        throw new AssertionError("not reached with Tab: " + oneOfThese);
    }
}
