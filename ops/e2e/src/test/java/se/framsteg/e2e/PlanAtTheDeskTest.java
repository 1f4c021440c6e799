package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a coach does round a plan: what is late, a talk with what was agreed in it, two who change the plan at once. */
class PlanAtTheDeskTest {

    private static final long NUMBER = System.currentTimeMillis() % 100_000;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private final Whole.Account participant = Whole.accounts("participant").getFirst();
    private final Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatIsLateStandsInItsOwnListAndInTheCaseloadAndLeadsToWhereItIsMended() {
        desk.goTo("/att-gora").heading().waitFor();
        desk.picture("att-gora");
        Accessibility.check(desk.page(), "what is late");
        desk.page().locator("main table tbody a[href$=uppfoljning]").first().click();
        desk.page().waitForURL("**/uppfoljning");
        desk.goTo("/mina-deltagare").heading().waitFor();
        Locator late = desk.page()
                .locator("framsteg-caseload td a[href*='/planering/']")
                .first();
        late.waitFor();
        desk.picture("mina-deltagare-att-gora");
        late.click();
        desk.page().waitForURL("**/planering/**");
    }

    @Test
    void aTalkIsHeldAndWhatWasAgreedHasAnOwner() {
        String record = "Förmiddagarna går bra, " + NUMBER;
        String agreed = "Ringa vårdcentralen, " + NUMBER;
        openPlanning("uppfoljning");
        fold("Boka ett samtal").click();
        assertThat(desk.field("Dag").first().inputValue()).isNotEmpty();
        Locator form = desk.page().locator("details[open]").last();
        form.getByLabel("Dag").fill(TODAY.toString());
        form.getByLabel("Från").fill("10:00");
        form.getByLabel("Till").fill("09:00");
        form.getByLabel("Plats").fill("Rum " + NUMBER);
        desk.send("Boka");
        desk.awaitFocusOnAFault();
        assertThat(form.getByLabel("Plats").inputValue()).isEqualTo("Rum " + NUMBER);
        form.getByLabel("Till").fill("11:00");
        desk.send("Boka");
        Locator talk = desk.page().locator(".card:has(> p:has-text('Rum " + NUMBER + "'))");
        talk.waitFor();
        talk.getByText("Hur gick det?").click();
        talk.getByLabel("Kort, vad som sades för planen").fill(record);
        talk.getByText("Spara", new Locator.GetByTextOptions().setExact(true)).click();
        desk.page().getByText(record).first().waitFor();

        fold("Ny överenskommelse").click();
        Locator action = desk.page().locator("details[open]").last();
        action.getByLabel("Vad").fill(agreed);
        Visitor.choose(action.getByLabel("Vem"), "Någon på");
        action.getByLabel("Till").fill(TODAY.plusDays(7).toString());
        action.locator("button").click();
        desk.awaitFocusOnAFault();
        assertThat(action.getByLabel("Vad").inputValue()).isEqualTo(agreed);
        action.getByLabel("Personens namn").fill("Lena på AF");
        action.locator("button").click();
        desk.page().getByText("Lena på AF").first().waitFor();
        desk.picture("uppfoljning");
        Accessibility.check(desk.page(), "a talk with what was agreed in it");
    }

    @Test
    void aPlacementBeyondItsLimitsSaysWhichAndGoesOnWithAReason() {
        openPlanning("placeringar");
        fold("Ny placering").click();
        Locator form = desk.page().locator("details[open]").last();
        form.getByLabel("Arbetsgivare").fill("Kafé " + NUMBER);
        form.getByLabel("Första dagen").fill(TODAY.plusDays(401).toString());
        form.getByLabel("Sista dagen").fill(TODAY.plusDays(400).toString());
        form.getByLabel("måndag från").fill("08:00");
        form.getByLabel("måndag till").fill("16:00");
        form.getByLabel("Ram satt av").fill("FK");
        form.getByLabel("Timmar om dagen").fill("2");
        desk.send("Spara placeringen");
        desk.fault("Slutet kommer före början.").waitFor();
        form.getByLabel("Sista dagen").fill(TODAY.plusDays(430).toString());
        desk.send("Spara placeringen");
        Locator reasons = form.getByLabel("Gå vidare ändå");
        reasons.first().waitFor();
        assertThat(form.getByLabel("Arbetsgivare").inputValue()).isEqualTo("Kafé " + NUMBER);
        desk.picture("placering-granser");
        Accessibility.check(desk.page(), "a placement beyond its limits");
        for (Locator reason : reasons.all()) {
            if (reason.isVisible()) {
                reason.fill("Arbetsgivaren och deltagaren vill det.");
            }
        }
        desk.send("Spara placeringen");
        desk.page().getByText("Placeringen är sparad.").waitFor();
        assertThat(desk.page().locator("main").innerText())
                .contains("Kafé " + NUMBER, "ingen handledare", "fler timmar");
    }

    @Test
    void theAgreementOfAPlacementIsReadOnEveryScreen() {
        desk.goTo("/mina-deltagare").heading().waitFor();
        List<String> all = desk.page().locator("main table tbody th a").all().stream()
                .map(each -> each.getAttribute("href"))
                .toList();
        for (String href : all) {
            desk.goTo("/planering" + href.substring(href.lastIndexOf('/')) + "/placeringar")
                    .heading()
                    .waitFor();
            Locator open = desk.link("Överenskommelse att skriva ut");
            if (open.count() > 0) {
                desk.picture("placeringar");
                open.first().click();
                desk.page().waitForURL("**/avtal");
                desk.heading().waitFor();
                desk.picture("avtal");
                Accessibility.check(desk.page(), "the agreement");
                desk.page().setViewportSize(320, 800);
                Accessibility.check(desk.page(), "the agreement on the smallest phone");
                return;
            }
        }
        throw new AssertionError("nobody in the demo has a placement");
    }

    @Test
    void aYesSaidInATalkIsWrittenDownAndReadOnThePhone() {
        String goal = "Sagt i samtalet, " + NUMBER;
        openPlanOf(participant);
        desk.field("Eget mål").fill(goal);
        desk.send("Skicka förslaget");
        fold("Deltagaren har sagt ja utan telefon").click();
        desk.field("Dag").fill(TODAY.plusDays(1).toString());
        desk.send("Skriv ned deltagarens ja");
        desk.awaitFocusOnAFault();
        desk.field("Dag").fill(TODAY.toString());
        desk.send("Skriv ned deltagarens ja");
        desk.page().getByText("Tack. Nu gäller planen.").waitFor();
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/plan").heading().waitFor();
            assertThat(phone.page().locator("main").innerText()).contains(goal, "Du sade ja i ett samtal den");
        }
    }

    @Test
    void whoeverProposesSecondSeesBoth() {
        String mine = "Coachens mål " + NUMBER;
        String theirs = "Mitt eget mål " + NUMBER;
        openPlanOf(participant);
        desk.field("Eget mål").fill(mine);
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goToForm("/plan/forslag");
            phone.field("Eget mål").fill(theirs);
            phone.send("Skicka förslaget");
            phone.page().getByText("Ditt förslag väntar på svar").first().waitFor();
        }
        desk.send("Skicka förslaget");
        desk.page().getByText("Någon annan har sparat under tiden").waitFor();
        assertThat(desk.page().locator("[role=alert]").innerText()).contains(mine, theirs);
        desk.picture("planering-tva-forslag");
        Accessibility.check(desk.page(), "two proposals");
        desk.send("Spara det jag skrev");
        desk.page().getByText("Förslaget är skickat och väntar på svar.").waitFor();
        assertThat(desk.page().locator("main").innerText()).contains(mine);
    }

    @Test
    void whoeverMovesATalkSecondSeesBothTimesAndMovesItFromWhereItIs() {
        String room = "Sal " + NUMBER;
        LocalDate first = TODAY.plusDays(20);
        openPlanning("uppfoljning");
        fold("Boka ett samtal").click();
        Locator form = desk.page().locator("details[open]").last();
        form.getByLabel("Dag").fill(first.toString());
        form.getByLabel("Från").fill("10:00");
        form.getByLabel("Till").fill("11:00");
        form.getByLabel("Plats").fill(room);
        desk.send("Boka");
        talkIn(desk, room).waitFor();
        try (Visitor colleague = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst())) {
            colleague.goToForm(desk.page().url().substring(Whole.web().length()));
            moveTo(desk, room, first.plusDays(1), "Tåget är inställt");
            moveTo(colleague, room, first.plusDays(2), "");
            colleague.send("Flytta hit");
            colleague.page().getByText("Sparat.").first().waitFor();
        }
        desk.send("Flytta hit");
        desk.page().getByText("Någon annan har sparat under tiden").waitFor();
        assertThat(desk.page().locator("[role=alert]").innerText())
                .contains(
                        " " + first.plusDays(1).getDayOfMonth() + " ",
                        " " + first.plusDays(2).getDayOfMonth() + " ",
                        "Tåget är inställt");
        desk.picture("uppfoljning-krock");
        Accessibility.check(desk.page(), "two who moved the same talk");
        desk.send("Spara det jag skrev");
        desk.page().getByText("Sparat.").first().waitFor();
        assertThat(desk.page()
                        .locator(".card:has(> p:has-text('" + room + "'))")
                        .allInnerTexts())
                .filteredOn(talk -> talk.contains("Bokat"))
                .singleElement()
                .satisfies(talk ->
                        assertThat(talk).contains(" " + first.plusDays(1).getDayOfMonth() + " "));
    }

    private static Locator talkIn(Visitor visitor, String room) {
        return visitor.page().locator(".card:has(> p:has-text('" + room + "'))").first();
    }

    private static void moveTo(Visitor visitor, String room, LocalDate day, String why) {
        Locator talk = talkIn(visitor, room);
        talk.getByText("Flytta", new Locator.GetByTextOptions().setExact(true)).click();
        talk.getByLabel("Dag").fill(day.toString());
        talk.getByLabel("Varför, om det behöver sägas").fill(why);
    }

    /** With the form to change it. */
    private void openPlanOf(Whole.Account somebody) {
        desk.goTo("/mina-deltagare").heading().waitFor();
        desk.link(somebody.name()).click();
        desk.link("Plan och kartläggning").click();
        desk.page().waitForURL("**/planering/**");
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
        fold("Föreslå en ändring").or(fold("Skriv ett förslag")).first().click();
    }

    private void openPlanning(String page) {
        desk.goTo("/mina-deltagare").heading().waitFor();
        Locator first = desk.page().locator("main table tbody th a").first();
        String href = first.getAttribute("href");
        desk.goToForm("/planering" + href.substring(href.lastIndexOf('/')) + "/" + page);
    }

    private Locator fold(String summary) {
        return desk.page().locator("summary").getByText(summary);
    }
}
