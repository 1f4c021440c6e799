package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A card that was sent is put right by a new one; the old one stays, and is shown as what it is. */
class CorrectedCardTest {

    private final Whole.Account participant = Whole.accounts("participant").get(3);

    @Test
    void theOldCardIsKeptAndMarkedForTheParticipantAndTheCoach() {
        int marked;
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            marked = markedAsCorrected(phone);
            phone.goTo("/mina-kort").heading().waitFor();
            Locator latest = phone.page().locator("details.card").first();
            latest.locator("summary").click();
            phone.link("Rätta det här kortet").click();

            phone.page().getByText("Du rättar kortet från").waitFor();
            phone.picture("kort-ratta");
            Accessibility.check(phone.page(), "putting a card right");
            phone.page().locator("ol.answers button").nth(5).click();
            CardFlow card = new CardFlow(phone);
            card.answer(6, "true".equals(pressed(card, "1")) ? "2" : "1");
            phone.page().reload();
            phone.page().goBack();
            phone.button("Skicka kortet").click();
            phone.page().getByText("Tack. Ditt kort är sparat och skickat.").waitFor();

            assertThat(markedAsCorrected(phone)).isEqualTo(marked + 1);
            phone.picture("mina-kort-rattat");
        }
        try (Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst())) {
            desk.goTo("/mina-deltagare").heading().waitFor();
            desk.openWithAllAnswers(participant.name());
            desk.page().getByText("Alla kort").first().waitFor();
            Locator history = desk.under("Alla kort");
            assertThat(history.getByText("Rättat, det nya kortet gäller").count())
                    .isEqualTo(marked + 1);
            assertThat(history.getByText("Rättar ett tidigare kort").count()).isPositive();
            desk.picture("en-deltagare-rattat");
        }
    }

    private static String pressed(CardFlow card, String step) {
        card.awaitQuestion(6);
        return card.step(step).getAttribute("aria-pressed");
    }

    private static int markedAsCorrected(Visitor phone) {
        phone.goTo("/mina-kort").heading().waitFor();
        return phone.page().getByText("(rättat, det nya kortet gäller)").count();
    }
}
