package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Colleague.MARK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator's activities: made, published, changed, cancelled and copied at a desk, and what a participant sees of it. */
class ActivitiesAtTheDeskTest {

    private static final String ACTIVITY = ".*/aktiviteter/[0-9a-f-]{36}/[0-9a-f-]{36}";

    private final Visitor desk = Visitor.atDesk();
    private final LocalDate first = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1);

    @BeforeEach
    void signIn() {
        desk.signIn(Whole.accounts("coordinator").getFirst());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theListIsSearchedWithTheKeyboardAndKeepsItsAddress() {
        desk.goTo("/aktiviteter").heading().waitFor();
        desk.picture("aktiviteter");
        Accessibility.check(desk.page(), "the activities");
        desk.page().keyboard().press("/");
        desk.page().keyboard().type("hälsa");
        desk.page().keyboard().press("Enter");
        desk.link("CV-verkstad").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        desk.link("Sova bättre").waitFor();
        desk.page().reload();
        assertThat(desk.field("Sök på namn eller ämne").inputValue()).isEqualTo("hälsa");
        desk.choose("Läge", "Inställd");
        desk.button("Sök").click();
        desk.page().getByText("Ingen aktivitet passar in").waitFor();
        desk.page().goBack();
        desk.link("Sova bättre").waitFor();
    }

    @Test
    void whoTakesPartAndWhoWaitsStandsOnAPageOfItsOwn() {
        desk.goTo("/aktiviteter").link("Sova bättre").click();
        desk.link("Vilka är med").click();
        desk.page().getByText("I kön, i ordning").waitFor();
        desk.picture("aktivitet-platser");
        Accessibility.check(desk.page(), "who takes part");
        assertThat(desk.page().locator("main ol").first().locator("li").count()).isPositive();
        assertThat(desk.page().locator("main").innerText()).doesNotContain("@", "070-");
        desk.page().goBack();
        desk.link("Ändra").waitFor();
    }

    @Test
    void everyFieldIsFilledInWithTheKeyboardAloneAndWhatIsWrongStandsAtItsField() {
        desk.goTo("/aktiviteter").link("Ny aktivitet").click();
        desk.field("Namn").waitFor();
        typeInto("Namn", "Tangenter " + MARK);
        typeInto("Vad man får ut av det", "Du lär dig hitta på tangentbordet.");
        typeInto("För vem", "För alla.");
        typeInto("Första gången", "Vi provar.");
        fill("Dag, eller första dagen", first.toString());
        fill("Börjar", "15:00");
        fill("Slutar", "13:00");
        typeInto("Plats", "Biblioteket, Smedjebacken");
        tabTo("Sara Wiklander");
        desk.page().keyboard().press("Space");
        typeOver("Antal platser", "0");
        fill("Anmälan öppnar", first.minusDays(3).toString());
        fill("Anmälan stänger", first.minusDays(5).toString());
        pressWithEnter("Spara som utkast");

        desk.fault("Slutet kommer före början.").first().waitFor();
        desk.fault("Värdet är för litet eller för stort.").waitFor();
        assertThat(desk.fault("Slutet kommer före början.").count()).isEqualTo(2);
        desk.awaitFocusOnAFault();
        desk.picture("aktivitet-fel");
        Accessibility.check(desk.page(), "an activity with faults");
        assertThat(desk.field("Första gången").inputValue()).isEqualTo("Vi provar.");

        desk.field("Slutar").fill("16:00");
        typeOver("Antal platser", "3");
        fill("Anmälan stänger", first.toString());
        pressWithEnter("Spara som utkast");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
        desk.page().getByText("Utkast. Bara samordnare ser det.").waitFor();
        desk.picture("aktivitet-utkast");
        Accessibility.check(desk.page(), "a draft");
        assertThat(desk.page().locator("main").innerText())
                .contains("För alla.", "Biblioteket, Smedjebacken", "15.00–16.00", "Sara Wiklander");

        desk.button("Kasta utkastet …").click();
        desk.button("Ja, kasta utkastet").click();
        desk.page().waitForURL("**/aktiviteter?*");
        desk.goTo("/aktiviteter?sok=Tangenter%20" + MARK);
        desk.page().getByText("Ingen aktivitet passar in").waitFor();
    }

    @Test
    void exceptionsStandWithTheRuleAndOneOnADayWithoutSessionIsRefusedThere() {
        String title = "Undantag " + MARK;
        NewGroup.fillIn(desk, title, first, first.plusWeeks(3), 5);
        desk.button("Lägg till ett undantag").click();
        Locator one = desk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Undantag 1"));
        one.getByLabel("Vilket tillfälle").fill(first.plusDays(2).toString());
        desk.send("Spara som utkast");
        desk.fault("Den dagen är inget tillfälle enligt dagarna ovanför.").waitFor();
        one.getByLabel("Vilket tillfälle").fill(first.plusWeeks(1).toString());
        Visitor.choose(one.getByLabel("Vad händer"), "En annan dag");
        one.getByLabel("Till vilken dag").fill(first.plusWeeks(1).plusDays(1).toString());
        desk.picture("aktivitet-undantag");
        desk.send("Spara som utkast");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
        desk.page().getByText("Ny tid").first().waitFor();
        desk.link("Ändra").click();
        assertThat(one.getByLabel("Till vilken dag").inputValue())
                .isEqualTo(first.plusWeeks(1).plusDays(1).toString());
    }

    @Test
    void lastTermIsCopiedToDaysThatLieAheadAndLeavingUnsavedIsAskedAbout() {
        desk.goTo("/aktiviteter").link("Klädd för intervju").click();
        desk.page().getByText("Avslutad.").first().waitFor();
        desk.picture("aktivitet-avslutad");
        Accessibility.check(desk.page(), "a finished activity");
        desk.link("Kopiera till nya dagar").click();
        desk.page().getByText("Titta noga på dagarna").waitFor();
        desk.picture("aktivitet-kopia");
        Accessibility.check(desk.page(), "a copy");
        assertThat(desk.field("Namn").inputValue()).isEqualTo("Klädd för intervju");
        LocalDate begins = LocalDate.parse(desk.field("Dag, eller första dagen").inputValue());
        assertThat(begins).isAfter(first.minusDays(1));

        desk.field("Namn").fill("Kopia " + MARK);
        desk.link("Tillbaka").click();
        desk.page().getByText("Det du har skrivit är inte sparat.").waitFor();
        desk.picture("aktivitet-lamna");
        desk.button("Stanna kvar").click();
        assertThat(desk.field("Namn").inputValue()).isEqualTo("Kopia " + MARK);
        desk.send("Spara som utkast");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
        assertThat(desk.heading().innerText()).isEqualTo("Kopia " + MARK);
        desk.page().goBack();
        desk.field("Namn").waitFor();
        desk.field("Namn").fill("Aldrig sparat");
        desk.link("Tillbaka").click();
        desk.button("Lämna utan att spara").click();
        desk.page().getByText("Avslutad.").first().waitFor();
    }

    @Test
    void ofTwoCoordinatorsTheSecondSeesBothVersionsAndLosesNothing() {
        NewGroup.fillIn(desk, "Krock " + MARK, first, first.plusWeeks(1), 5);
        desk.send("Spara som utkast");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
        String change = desk.page().url().substring(Whole.web().length()) + "/andra";
        String email = "samordnare." + MARK + "@example.org";
        try (Visitor administrator = Visitor.atDesk().signIn(Colleague.administrator());
                Visitor second = Visitor.atDesk()) {
            Colleague.invite(administrator, "Andra " + MARK, email, "Samordnare · EVI-coacher");
            Colleague.answer(second, email, Colleague.PASSWORD);
            second.goTo(change).field("Plats").fill("Folkets hus");
            desk.goTo(change).field("Plats").fill("Biblioteket");
            desk.send("Spara");
            desk.page().waitForURL(url -> url.matches(ACTIVITY));

            second.button("Spara").click();
            Locator conflict = second.page().getByRole(AriaRole.ALERT);
            conflict.waitFor();
            assertThat(conflict.innerText()).contains("Folkets hus", "Biblioteket");
            second.page()
                    .locator("h3:focus")
                    .getByText("Någon annan har sparat under tiden")
                    .waitFor();
            assertThat(conflict.boundingBox().y).isPositive();
            assertThat(conflict.boundingBox().y + conflict.boundingBox().height)
                    .isLessThan(second.page().viewportSize().height);
            second.picture("aktivitet-krock");
            Accessibility.check(second.page(), "two changes of one activity");
            second.button("Spara det jag skrev").click();
            second.page().waitForURL(url -> url.matches(ACTIVITY));
            assertThat(second.page().locator("main").innerText()).contains("Folkets hus");
        }
    }

    private void typeInto(String label, String words) {
        tabTo(label);
        desk.page().keyboard().type(words);
    }

    private void typeOver(String label, String words) {
        tabTo(label);
        desk.page().keyboard().press("Control+A");
        desk.page().keyboard().type(words);
    }

    /** Days and hours: in which order their digits are typed is the browser's own affair. */
    private void fill(String label, String value) {
        tabTo(label);
        desk.field(label).fill(value);
    }

    private void pressWithEnter(String button) {
        tabTo(button);
        desk.page().keyboard().press("Enter");
    }

    /** From wherever one is, forwards: everything can be reached. */
    private void tabTo(String label) {
        for (int presses = 0; presses < 200; presses++) {
            String here = (String)
                    desk.page()
                            .evaluate(
                                    "() => (document.activeElement?.labels?.[0] ?? document.activeElement)?.innerText?.trim() ?? ''");
            if (here.equals(label)) {
                return;
            }
            desk.page().keyboard().press("Tab");
        }
        throw new AssertionError(label + " cannot be reached with the keyboard");
    }
}
