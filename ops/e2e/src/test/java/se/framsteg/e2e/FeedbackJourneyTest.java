package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.e2e.Whole.Account;

/** Who was there says on the phone how it was, or not; who leads reads it without names, of five or more. */
class FeedbackJourneyTest {

    private static final String GROUP = "Ute en stund";
    private static final String QUESTION = "Hur var det på " + GROUP + "?";

    /** They were there yesterday, most of them, are asked about nothing else, and nobody else here needs them. */
    private static final List<Account> PEOPLE = List.of(
            new Account("participant", "Mehret Tesfalem", "070-174 06 46", null),
            new Account("participant", "Maria Guadalupe", "maria.fernandez@example.org", null),
            new Account("participant", "Urban Grytmark", "070-174 06 51", null));

    @Test
    void whoWasThereSaysHowItWasOnceAndWithoutTheirName() {
        try (Visitor phone = asked(PEOPLE)) {
            phone.picture("hur-var-det-idag");
            Accessibility.check(phone.page(), "Idag with a question");
            question(phone).click();
            phone.heading().getByText(QUESTION).waitFor();
            phone.picture("hur-var-det");
            Accessibility.check(phone.page(), "how was it");
            phone.field("Vill du säga något mer?").fill("Fint med ett bord att fika vid");
            phone.send("Skicka");
            phone.fault("Det här behöver fyllas i.").waitFor();
            assertThat(phone.field("Vill du säga något mer?").inputValue()).startsWith("Fint");
            phone.page().getByText("Bra för mig", exactly()).click();
            phone.picture("hur-var-det-valt");
            phone.send("Skicka");
            phone.page().getByText("Tack. Ditt svar är sparat.").waitFor();
            phone.picture("hur-var-det-tack");
            Accessibility.check(phone.page(), "thanks for the answer");
            phone.goTo("/").heading().waitFor();
            assertThat(question(phone).count()).isZero();
            phone.goTo("/hur-var-det").heading().waitFor();
            phone.page().getByText("Det finns inget att svara på just nu.").waitFor();
        }
    }

    @Test
    void whoWouldRatherNotSayIsNotAskedAgainAndNeedsNoMouse() {
        try (Visitor phone = asked(PEOPLE.reversed())) {
            phone.goToForm("/hur-var-det");
            phone.button("Hoppa över").focus();
            phone.page().keyboard().press("Enter");
            phone.page().getByText("Okej. Vi frågar inte igen om den gången.").waitFor();
            phone.goTo("/").heading().waitFor();
            assertThat(question(phone).count()).isZero();
        }
    }

    @Test
    void whoLeadsSeesHowItWentAndNothingOfFourAnswers() {
        try (Visitor phone = Visitor.onPhone().signIn(Whole.accounts("leader").getFirst())) {
            phone.goTo("/mina-grupper").heading().waitFor();
            phone.under("Så har det gått").getByText(GROUP).click();
            phone.heading().getByText("Så har det gått: " + GROUP).waitFor();
            phone.picture("sa-har-det-gatt-ledare");
            Accessibility.check(phone.page(), "how a group has gone");
            List<String> sessions = phone.page().locator("table.list tbody tr").allInnerTexts();
            assertThat(sessions).hasSize(4);
            assertThat(sessions.get(0)).contains("Visas inte än");
            assertThat(sessions.get(1))
                    .contains("7 svar: 4 bra för mig, 2 sådär, 1 inte bra för mig. I mitten: bra för mig.");
            assertThat(sessions.get(2)).contains("Visas inte: för få svar.");
            assertThat(sessions.get(3)).contains("6 svar");
            assertThat(phone.page().locator(".quotes").first().innerText())
                    .contains("Det var halt", "Skönt att komma ut");
            assertThat(phone.page().locator("main").innerText()).doesNotContain("@", "070-");
        }
    }

    @Test
    void whoCoordinatesSeesAllGroupsOfAHalfYearAndEachOfThem() {
        try (Visitor desk =
                Visitor.atDesk().signIn(Whole.accounts("coordinator").getFirst())) {
            desk.goTo("/aktiviteter").heading().waitFor();
            desk.link("Så har det gått").click();
            desk.page().waitForURL("**/sa-har-det-gatt");
            desk.link(GROUP).waitFor();
            desk.picture("sa-har-det-gatt");
            Accessibility.check(desk.page(), "how all groups have gone");
            desk.link(GROUP).click();
            desk.heading().getByText("Så har det gått: " + GROUP).waitFor();
            desk.picture("sa-har-det-gatt-aktivitet");
            Accessibility.check(desk.page(), "how a group has gone, at a desk");
            desk.link(GROUP).click();
            desk.link("Så har det gått").waitFor();
            desk.page().goBack();
            desk.heading().getByText("Så har det gått: " + GROUP).waitFor();
        }
    }

    /** The first of them whom Idag asks. */
    private static Visitor asked(List<Account> people) {
        for (Account person : people) {
            Visitor phone = Visitor.onPhone().signIn(person);
            if (question(phone).count() > 0) {
                return phone;
            }
            phone.close();
        }
        throw new AssertionError("nobody was at " + GROUP + " yesterday");
    }

    private static Locator question(Visitor phone) {
        return phone.page().locator("a.card").getByText(QUESTION);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
