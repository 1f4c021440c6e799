package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reload, the back button, a lost connection, two tabs and an ended session in the middle of a card. */
class NothingIsLostTest {

    private static final String NO_NETWORK = "Inget nät just nu. Dina svar ligger kvar i mobilen.";

    private final Whole.Account participant = Whole.accounts("participant").getFirst();
    private final Visitor phone = Visitor.onPhone();
    private final CardFlow card = new CardFlow(phone);

    @BeforeEach
    void beginACard() {
        phone.signIn(participant);
        card.openAt(1);
        card.answer(1, "2");
        card.awaitQuestion(2);
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void aReloadComesBackToTheSameQuestionWithTheAnswersBeforeIt() {
        card.awaitSaved();
        phone.page().reload();
        card.awaitQuestion(2);
        phone.page().goBack();
        card.awaitQuestion(1);
        assertThat(card.step("2").getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void withoutANetworkNothingIsCalledSavedOrReadableAndItArrivesLater() {
        card.awaitSaved();
        phone.context().setOffline(true);
        // Another answer than the one a test before may have left: the same again would not need to be sent.
        phone.page().locator("button.step[aria-pressed=false]").first().click();
        phone.page().getByText(NO_NETWORK).waitFor();
        assertThat(Remains.inDatabases(phone.page()))
                .doesNotContain("VALUE", "job-goal", "support", "stöd", "extractable:true")
                .contains("extractable:false");
        assertThat(Remains.inStoragesAndCaches(phone.page()))
                .doesNotContain("Får du rätt slags stöd", participant.name());
        phone.picture("kort-inget-nat");
        card.awaitQuestion(3);
        phone.context().setOffline(false);
        card.awaitSaved();
        phone.page().reload();
        card.awaitQuestion(3);
    }

    @Test
    void anEndedSessionAsksForSignInAndComesBackToTheSameQuestionWithWhatWasNotStored() {
        card.awaitSaved();
        phone.context().clearCookies();
        String another = notGiven("4", "5");
        card.answer(2, another);
        card.answer(3, "1");
        card.answer(4, "Kan inte svara");
        card.awaitQuestion(5);
        phone.page().locator("[data-status=ended]").waitFor();
        phone.picture("kort-utloggad");
        phone.page().locator("a[href*='logga-in']").first().click();
        phone.field("Mobilnummer eller e-post").waitFor();
        phone.signInHere(participant);
        phone.page().waitForURL(url -> url.endsWith("/kort?fraga=5"));
        card.awaitQuestion(5);
        card.awaitSaved();
        // In a browser that kept nothing, so that it is the server that has them.
        try (Visitor other = Visitor.onPhone().signIn(participant)) {
            CardFlow elsewhere = new CardFlow(other);
            elsewhere.openAt(2);
            elsewhere.awaitGiven(2, another);
            elsewhere.openAt(3);
            elsewhere.awaitGiven(3, "1");
            elsewhere.openAt(4);
            elsewhere.awaitGiven(4, "Kan inte svara");
        }
    }

    @Test
    void aTabShowsAtOnceWhatWasAnsweredInTheOther() {
        card.awaitSaved();
        Page first = phone.page();
        phone.inAnotherTab();
        card.openAt(2);
        String another = notGiven("1", "3");
        Page second = phone.page();

        phone.turnTo(first);
        card.answer(2, another);
        card.awaitQuestion(3);
        phone.turnTo(second);
        card.awaitGiven(2, another);
        phone.page().reload();
        card.awaitGiven(2, another);
    }

    /** The same answer again would not need to be sent, so one that an earlier test did not leave here. */
    private String notGiven(String one, String other) {
        return "true".equals(card.step(one).getAttribute("aria-pressed")) ? other : one;
    }
}
