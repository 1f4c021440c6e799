package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A participant fills in a card on a phone, and participant and coach see it. */
class CardJourneyTest {

    private static final int MOST_TAPS = 13;
    private static final int QUESTIONS = CardFlow.QUESTIONS;

    @Test
    void fromIdagToTheReceiptAndIntoTheCoachsCurve() {
        Whole.Account participant = CardFlow.somebodyWhoseCardIsDue();
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.picture("idag");
            CardFlow flow = new CardFlow(phone);
            phone.untapped();
            phone.tap(phone.page().locator(CardFlow.DUE));
            Accessibility.check(phone.page(), "the first question");
            for (int question = 1; question <= QUESTIONS; question++) {
                flow.awaitQuestion(question);
                if (question == 3) {
                    phone.picture("kort");
                }
                phone.tap(flow.step(question == 4 ? "Kan inte svara" : "4"));
            }
            Locator send = phone.button("Skicka kortet");
            send.waitFor();
            phone.picture("kort-granska");
            Accessibility.check(phone.page(), "the review");
            phone.tap(send);
            phone.page().getByText("Tack. Ditt kort är sparat och skickat.").waitFor();
            assertThat(phone.taps()).isLessThanOrEqualTo(MOST_TAPS);
            phone.picture("kort-kvitto");
            Accessibility.check(phone.page(), "the receipt");

            phone.goTo("/mina-kort/utveckling").heading().waitFor();
            Accessibility.check(phone.page(), "Min utveckling");
            phone.picture("min-utveckling");
        }
        coachSees(participant);
    }

    private static void coachSees(Whole.Account participant) {
        for (Whole.Account coach : Whole.accounts("coach")) {
            try (Visitor desk = Visitor.atDesk().signIn(coach)) {
                desk.goTo("/mina-deltagare").heading().waitFor();
                if (desk.link(participant.name()).count() == 0) {
                    continue;
                }
                desk.picture("mina-deltagare");
                desk.openWithAllAnswers(participant.name());
                desk.page().getByText("Så gammalt är varje svar").first().waitFor();
                assertThat(desk.page().locator("main").innerText())
                        .contains("i dag")
                        .contains("Kan inte svara");
                desk.picture("en-deltagare");
                Accessibility.check(desk.page(), "a participant's page");
                return;
            }
        }
        throw new AssertionError("no coach of the demo coaches " + participant.name());
    }
}
