package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The coach answers a card of their own, before looking, with the keyboard alone; then both stand beside each other. */
class CoachCardTest {

    private static final int QUESTIONS = 4;

    @Test
    void aNewCardIsHeldBackUntilTheCoachHasAnsweredTheirOwn() {
        try (Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst())) {
            desk.goTo("/mina-deltagare").heading().waitFor();
            answer(desk);
        }
    }

    private void answer(Visitor desk) {
        Locator waiting = desk.page()
                .locator("main table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Efter ditt eget kort"));
        waiting.first().waitFor();
        assertThat(waiting.first().innerText()).contains("Ditt eget kort väntar");
        desk.picture("mina-deltagare-eget-kort");
        openOneThatIsHeldBack(desk, waiting.locator("th a").allInnerTexts());
        int before = cards(desk);
        desk.picture("en-deltagare-svara-forst");
        Accessibility.check(desk.page(), "a page that holds something back");

        desk.link("Svara på ditt eget kort").first().click();
        desk.button("Titta igenom svaren").waitFor();
        Accessibility.check(desk.page(), "the coach's own card");
        desk.picture("eget-kort");
        desk.button("Titta igenom svaren").click();
        desk.page().getByText(QUESTIONS + " frågor är").waitFor();
        desk.picture("eget-kort-saknas");
        answerWithTheKeyboard(desk);
        Accessibility.check(desk.page(), "the review of the coach's own card");
        desk.picture("eget-kort-granska");

        // What was chosen outlives the page.
        desk.page().reload();
        desk.button("Titta igenom svaren").click();
        desk.button("Ändra svaren").click();
        assertThat(desk.page().locator("fieldset.choices input:checked").count())
                .isEqualTo(QUESTIONS);
        desk.button("Titta igenom svaren").click();
        desk.send("Spara kortet");
        desk.page().getByText("Ditt kort är sparat.").waitFor();
        desk.picture("eget-kort-kvitto");

        desk.link("Visa båda korten").click();
        desk.page().getByText("Coachens svar").first().waitFor();
        assertThat(cards(desk)).isGreaterThan(before);
        assertThat(desk.under("Alla coachens kort").innerText()).contains("innan personens svar visades", "Rätta");
        desk.under("Coachens svar").scrollIntoViewIfNeeded();
        desk.picture("tva-roster");
    }

    /** Of some, another test may have looked at the answers anyway. */
    private static void openOneThatIsHeldBack(Visitor desk, List<String> names) {
        for (String name : names) {
            desk.goTo("/mina-deltagare").heading().waitFor();
            desk.link(name).click();
            desk.page().locator("h1").getByText(name).waitFor();
            if (desk.page().getByText("Svara på ditt eget först.").count() > 0) {
                return;
            }
        }
        throw new AssertionError("every card has been looked at: " + names);
    }

    private static void answerWithTheKeyboard(Visitor desk) {
        for (int question = 0; question < QUESTIONS; question++) {
            desk.page()
                    .locator("fieldset.choices")
                    .nth(question)
                    .locator("input")
                    .first()
                    .focus();
            desk.page().keyboard().press("Space");
            desk.page().keyboard().press("ArrowDown");
        }
        desk.page().keyboard().press("Tab");
        desk.page().keyboard().press("Enter");
        desk.page().getByText("Stämmer det här?").waitFor();
    }

    private static int cards(Visitor desk) {
        return desk.under("Alla kort").locator("tbody tr").count();
    }
}
