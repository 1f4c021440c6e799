package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From the talk that is prepared on the phone to the plan that two have agreed on, and its hours in the week. */
class PlanJourneyTest {

    /** Others each time: a plan that says this already would be no proposal, and hours that are there not new. */
    private static final long NUMBER = System.currentTimeMillis() % 100_000;

    private static final String GOAL = "Sjunga i kör på torsdagar, sång nummer " + NUMBER;
    private static final String ACTIVITY = "Kören i Folkets hus, omgång " + NUMBER;
    private static final String UNTIL = "11:%02d".formatted(1 + NUMBER % 59);

    private final Whole.Account participant = Whole.accounts("participant").getFirst();

    @Test
    void whatThePhoneProposesTheDeskAgreesTo() {
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/jag").heading().waitFor();
            phone.link("Min plan Ditt mål, dina delmål och det ni har kommit överens om.")
                    .click();
            phone.page().waitForURL("**/plan");
            phone.heading().waitFor();
            phone.picture("plan");
            Accessibility.check(phone.page(), "Min plan");
            phone.goTo("/plan/forslag");
            phone.field("Eget mål").fill(GOAL);
            phone.send("Lägg till ett delmål");
            phone.field("Med egna ord").last().fill("Gå dit " + NUMBER);
            phone.page()
                    .getByText("Hör delmålet till en fråga på kortet?")
                    .last()
                    .click();
            phone.field("Ta kontakt").last().check();
            phone.picture("plan-forslag");
            Accessibility.check(phone.page(), "a proposal to write");
            phone.send("Skicka förslaget");
            phone.page().getByText("Ditt förslag väntar på svar").first().waitFor();
            assertThat(phone.page().locator("main").innerText())
                    .contains(GOAL, "Gå dit " + NUMBER + ". Kortet: Ta kontakt");
            phone.picture("plan-vantar");
            Accessibility.check(phone.page(), "a proposal that waits");
        }
        try (Visitor desk = atThePlan()) {
            desk.button("Ja, det är vi överens om").waitFor();
            desk.picture("planering");
            Accessibility.check(desk.page(), "a plan at the desk");
            desk.send("Ja, det är vi överens om");
            desk.page().getByText("Tack. Nu gäller planen.").waitFor();
        }
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/plan").heading().waitFor();
            assertThat(phone.page().locator(".card .lead").first().innerText()).isEqualTo(GOAL);
            assertThat(phone.page().locator("main").innerText()).contains("Fråga på kortet: Ta kontakt");
            phone.page().getByText("Alla planer och förslag").click();
            phone.page().getByText("gäller nu").click();
            phone.page().getByText("Det här ändrades").waitFor();
            assertThat(phone.page().locator("main").innerText()).contains("Eget mål", GOAL, "sade ja den");
            phone.picture("plan-version");
            Accessibility.check(phone.page(), "a version of the plan");
        }
    }

    @Test
    void fromThePreparedTalkToThePlanInTheWeek() {
        String days = "Lugnt på morgonen, sedan " + NUMBER;
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goToForm("/forbered");
            phone.picture("forbered");
            Accessibility.check(phone.page(), "the talk to prepare");
            phone.field("Hur ser dina dagar ut nu?").fill(days);
            phone.field("Hur ser du själv på din situation?").click();
            phone.page().getByText("Sparat. Bara du ser det.").waitFor();
            phone.goToForm("/forbered");
            assertThat(phone.field("Hur ser dina dagar ut nu?").inputValue()).isEqualTo(days);
            while (phone.button("Nästa").count() > 0) {
                phone.send("Nästa");
            }
            phone.picture("forbered-klart");
            Locator handIn = phone.page().locator("button.primary");
            handIn.click();
            phone.page().getByText("Ni pratar om det när ni ses.").waitFor();
        }
        try (Visitor desk = atThePlan()) {
            settle(desk, days);
            desk.link("Plan").click();
            propose(desk);
        }
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            readTheAssessment(phone, days);
            phone.goToForm("/plan");
            phone.picture("plan-ny");
            Accessibility.check(phone.page(), "a plan to say yes to");
            phone.send("Ja, det är vi överens om");
            phone.page().getByText("Tack. Nu gäller planen.").waitFor();
            LocalDate nextWeek = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(7);
            phone.goTo("/vecka?dag=" + nextWeek).heading().waitFor();
            Locator time = phone.page().getByText(ACTIVITY).first();
            time.waitFor();
            time.scrollIntoViewIfNeeded();
            phone.picture("vecka-med-planens-tider");
        }
    }

    private static void settle(Visitor desk, String days) {
        desk.link("Kartläggning").click();
        desk.field("Nuläge").waitFor();
        desk.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(desk.page().locator("main").innerText()).contains(days);
        desk.field("Nuläge").fill("Vi börjar på förmiddagen, " + NUMBER);
        desk.page().getByLabel("Kartläggningen är klar").check();
        desk.picture("kartlaggning");
        Accessibility.check(desk.page(), "an assessment at the desk");
        desk.send("Spara kartläggningen");
        desk.page().getByText("Kartläggningen är sparad.").waitFor();
    }

    private static void propose(Visitor desk) {
        desk.page()
                .getByText("Föreslå en ändring")
                .or(desk.page().getByText("Skriv ett förslag"))
                .first()
                .click();
        desk.field("Det här gör jag mest").fill(ACTIVITY);
        desk.page().locator("summary").getByText("Tider i veckan").click();
        desk.field("lördag från").fill("12:00");
        desk.field("lördag till").fill(UNTIL);
        desk.send("Skicka förslaget");
        desk.awaitFocusOnAFault();
        desk.fault("Slutet kommer före början.").waitFor();
        assertThat(desk.field("Det här gör jag mest").inputValue()).isEqualTo(ACTIVITY);
        desk.field("lördag från").fill("10:00");
        desk.send("Skicka förslaget");
        desk.page().getByText("Förslaget är skickat och väntar på svar.").waitFor();
        desk.page().getByText("Deltagaren har sagt ja utan telefon").click();
        desk.button("Skriv ned deltagarens ja").waitFor();
        desk.picture("planering-vantar");
        Accessibility.check(desk.page(), "a proposal that waits at the desk");
    }

    private static void readTheAssessment(Visitor phone, String days) {
        phone.goTo("/plan/kartlaggning").heading().waitFor();
        assertThat(phone.page().locator("main").innerText()).contains(days, "Vi börjar på förmiddagen, " + NUMBER);
        phone.picture("min-kartlaggning");
        Accessibility.check(phone.page(), "Min kartläggning");
        phone.page().getByText("Alla versioner").click();
        phone.page().locator("details a").last().click();
        phone.page().waitForURL("**/version/1");
        phone.page().getByText("Sparad av").first().waitFor();
    }

    /** The participant's coach, at the participant's plan. */
    private Visitor atThePlan() {
        for (Whole.Account coach : Whole.accounts("coach")) {
            Visitor desk = Visitor.atDesk().signIn(coach);
            desk.goTo("/mina-deltagare").heading().waitFor();
            if (desk.link(participant.name()).count() > 0) {
                desk.link(participant.name()).click();
                desk.link("Plan och kartläggning").click();
                desk.page().waitForURL("**/planering/**");
                desk.heading().waitFor();
                desk.page().waitForLoadState(LoadState.NETWORKIDLE);
                return desk;
            }
            desk.close();
        }
        throw new AssertionError("no coach of the demo coaches " + participant.name());
    }
}
