package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Why one is there: a milestone that is chosen where hours are agreed, and told in the words that the plan has now. */
class MilestoneInTheWeekTest {

    /** Others each time: hours that are in the week already are not new. */
    private static final long NUMBER = System.currentTimeMillis() % 100_000;

    private static final String UNTIL = "20:%02d".formatted(1 + NUMBER % 59);
    private static final String FIRST_WORDS = "Gå ut varje dag " + NUMBER;
    private static final String OTHER_WORDS = "Gå ut före tolv " + NUMBER;
    private static final LocalDate IN_A_WEEK =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(7);

    private final Whole.Account participant = Whole.accounts("participant").get(4);

    @Test
    void itIsChosenInThePlanAndFollowsWhenItGetsOtherWordsOrGoes() {
        try (Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst())) {
            String planning = openPlan(desk);
            desk.send("Lägg till ett delmål");
            desk.field("Med egna ord").last().fill(FIRST_WORDS);
            desk.page().locator("summary").getByText("Tider i veckan").click();
            desk.field("söndag från").fill("18:00");
            desk.field("söndag till").fill(UNTIL);
            desk.field("söndag till").blur();
            desk.page().locator("summary").getByText("Välj delmål").last().click();
            desk.field(FIRST_WORDS).last().check();
            desk.picture("plan-tid-med-delmal");
            Accessibility.check(desk.page(), "a milestone chosen for hours");
            desk.send("Skicka förslaget");
            desk.page().getByText("Förslaget är skickat").waitFor();
            assertThat(desk.page().locator("main").innerText()).contains("(för delmålet: " + FIRST_WORDS + ")");
            sayYes();
            assertThat(theWeek()).contains("För delmålet: " + FIRST_WORDS);

            desk.goToForm(planning);
            openForm(desk);
            milestone(desk).fill(OTHER_WORDS);
            desk.send("Skicka förslaget");
            desk.page().getByText("Förslaget är skickat").waitFor();
            sayYes();
            assertThat(theWeek()).contains("För delmålet: " + OTHER_WORDS).doesNotContain(FIRST_WORDS);

            desk.goToForm(planning);
            openForm(desk);
            desk.button("Ta bort delmålet").last().click();
            desk.send("Skicka förslaget");
            desk.page().getByText("Förslaget är skickat").waitFor();
            sayYes();
            assertThat(theWeek()).contains("18.00–" + UNTIL.replace(':', '.')).doesNotContain(OTHER_WORDS);
        }
    }

    private String openPlan(Visitor desk) {
        desk.goTo("/mina-deltagare").heading().waitFor();
        String person = desk.link(participant.name()).getAttribute("href");
        String planning = "/planering" + person.substring(person.lastIndexOf('/'));
        desk.goToForm(planning);
        openForm(desk);
        return planning;
    }

    private static void openForm(Visitor desk) {
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
        Locator summaries = desk.page().locator("summary");
        summaries
                .getByText("Föreslå en ändring")
                .or(summaries.getByText("Skriv ett förslag"))
                .first()
                .click();
    }

    private static Locator milestone(Visitor desk) {
        return desk.field("Med egna ord").last();
    }

    private void sayYes() {
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goToForm("/plan");
            phone.send("Ja, det är vi överens om");
            phone.page().getByText("Tack. Nu gäller planen.").waitFor();
        }
    }

    private String theWeek() {
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goToForm("/vecka?dag=" + IN_A_WEEK);
            phone.page().locator("details.day").last().waitFor();
            phone.page().locator("details.day").last().scrollIntoViewIfNeeded();
            phone.picture("vecka-med-delmal");
            return phone.page().locator("main").innerText();
        }
    }
}
