package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A participant and a coach make a plan: each proposes, the other says yes, and both see the same. */
class PlanJourneyTest {

    /** Another each time: a plan that says this already would be no proposal. */
    private static final String GOAL = "Sjunga i kör på torsdagar, sång nummer " + System.currentTimeMillis() % 100_000;

    @Test
    void whatThePhoneProposesTheDeskAgreesTo() {
        Whole.Account participant = Whole.accounts("participant").getFirst();
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/jag").heading().waitFor();
            phone.link("Min plan Ditt mål, dina delmål och det ni har kommit överens om.")
                    .click();
            phone.page().waitForURL("**/plan");
            phone.heading().waitFor();
            phone.picture("plan");
            Accessibility.check(phone.page(), "Min plan");
            phone.goToForm("/plan/forslag");
            phone.field("Eget mål").fill(GOAL);
            phone.picture("plan-forslag");
            phone.button("Skicka förslaget").click();
            phone.page().getByText("Ditt förslag väntar på svar").first().waitFor();
            assertThat(phone.page().locator("main").innerText()).contains(GOAL);
            phone.picture("plan-vantar");
            Accessibility.check(phone.page(), "a proposal that waits");
        }
        coachAgrees(participant);
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/plan").heading().waitFor();
            assertThat(phone.page().locator(".card .lead").first().innerText()).isEqualTo(GOAL);
        }
    }

    private static void coachAgrees(Whole.Account participant) {
        for (Whole.Account coach : Whole.accounts("coach")) {
            try (Visitor desk = Visitor.atDesk().signIn(coach)) {
                desk.goTo("/mina-deltagare").heading().waitFor();
                if (desk.link(participant.name()).count() == 0) {
                    continue;
                }
                desk.link(participant.name()).click();
                desk.link("Plan och kartläggning").click();
                Locator yes = desk.button("Ja, det är vi överens om");
                yes.waitFor();
                desk.picture("planering");
                Accessibility.check(desk.page(), "a plan at the desk");
                yes.click();
                desk.page().getByText("Tack. Nu gäller planen.").waitFor();
                return;
            }
        }
        throw new AssertionError("no coach of the demo coaches " + participant.name());
    }

    @Test
    void whatIsPreparedIsSavedAsOneGoes() {
        Whole.Account participant = Whole.accounts("participant").get(1);
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/forbered").heading().waitFor();
            phone.picture("forbered");
            Accessibility.check(phone.page(), "the talk to prepare");
            String days = "Lugnt på morgonen, sedan " + System.currentTimeMillis() % 100_000;
            phone.field("Hur ser dina dagar ut nu?").fill(days);
            phone.field("Hur ser du själv på din situation?").click();
            phone.page().getByText("Sparat. Bara du ser det.").waitFor();
            phone.goTo("/forbered").heading().waitFor();
            assertThat(phone.field("Hur ser dina dagar ut nu?").inputValue()).isEqualTo(days);
        }
    }
}
