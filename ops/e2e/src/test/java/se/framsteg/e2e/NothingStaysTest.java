package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing out, on one's own phone and on a borrowed one: what is unsent is asked about, and nothing stays behind. */
class NothingStaysTest {

    private static final String SAVING = "**/kort/api/drafts/**";
    private static final String QUESTION = "Får du rätt slags stöd";

    private final Whole.Account participant = Whole.accounts("participant").get(5);
    private final Visitor phone = Visitor.onPhone();
    private final CardFlow card = new CardFlow(phone);

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void signingOutAsksFirstWhenSomethingIsUnsentAndThenForgetsIt() {
        signIn(false);
        card.openAt(1);
        String another = "true".equals(card.step("2").getAttribute("aria-pressed")) ? "3" : "2";
        phone.context().route(SAVING, Route::abort);
        card.answer(1, another);
        phone.page().locator("[data-status=unreached]").waitFor();

        phone.goTo("/jag").heading().waitFor();
        phone.button("Logga ut").click();
        phone.page().getByText("Du har ett svar som inte är skickat").waitFor();
        phone.picture("logga-ut-fragar");
        Accessibility.check(phone.page(), "signing out with something unsent");
        phone.button("Stanna kvar").click();
        phone.button("Logga ut").click();
        phone.button("Logga ut ändå").click();

        awaitSignedOut();
        assertThat(Remains.inDatabases(phone.page())).isEmpty();
        assertThat(Remains.inStoragesAndCaches(phone.page())).doesNotContain(QUESTION, participant.name());
        cannotBeReadAnyMore();
    }

    @Test
    void aBorrowedPhoneKeepsNothingEvenBeforeSigningOut() {
        signIn(true);
        card.openAt(1);
        phone.page().getByText("Du lånar den här mobilen").waitFor();
        card.answer(1, "4");
        card.awaitQuestion(2);
        card.awaitSaved();
        assertThat(Remains.databases(phone.page())).isZero();
        assertThat(Remains.inStoragesAndCaches(phone.page())).doesNotContain(QUESTION, participant.name());
        Page withCard = phone.page();

        phone.inAnotherTab().goTo("/jag").heading().waitFor();
        phone.page().getByText("Du lånar den här mobilen").waitFor();
        phone.button("Logga ut").click();
        awaitSignedOut();
        assertThat(Remains.databases(phone.page())).isZero();
        // The tab that still showed the card has left it.
        withCard.waitForURL(url -> url.contains("/logga-in"));
        phone.turnTo(withCard);
        cannotBeReadAnyMore();
    }

    @Test
    void onABorrowedPhoneAnEndedSessionIsBegunAnewInATabBesideTheAnswers() {
        signIn(true);
        card.openAt(1);
        phone.context().clearCookies();
        String another = "true".equals(card.step("1").getAttribute("aria-pressed")) ? "5" : "1";
        card.answer(1, another);
        card.awaitQuestion(2);
        phone.page().getByText("Dina svar finns bara på den här sidan").waitFor();
        phone.picture("kort-utloggad-lanad");
        Page withCard = phone.page();
        Page beside = phone.context()
                .waitForPage(
                        () -> phone.page().getByText("Logga in i en ny flik").click());
        phone.turnTo(beside);
        phone.field("Mobilnummer eller e-post").waitFor();
        phone.field("Jag lånar den här mobilen").check();
        phone.signInHere(participant);
        beside.close();
        phone.turnTo(withCard);
        card.answer(2, "Kan inte svara");
        card.answer(3, "Kan inte svara");
        card.awaitSaved();
        phone.page().reload();
        card.openAt(1);
        card.awaitGiven(1, another);
    }

    private void signIn(boolean borrowed) {
        phone.goTo("/logga-in");
        phone.field("Mobilnummer eller e-post").waitFor();
        if (borrowed) {
            phone.field("Jag lånar den här mobilen").check();
        }
        phone.signInHere(participant);
    }

    /** The sign-in page, loaded to its end: signing out may load it twice. */
    private void awaitSignedOut() {
        phone.page().waitForURL(url -> url.contains("/logga-in"));
        phone.field("Mobilnummer eller e-post").waitFor();
        phone.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** Not with the back button, not by its address, not without network. */
    private void cannotBeReadAnyMore() {
        phone.page().goBack();
        phone.goTo("/kort");
        assertThat(phone.page().url()).contains("/logga-in");
        phone.context().setOffline(true);
        phone.goTo("/kort").heading().waitFor();
        assertThat(phone.page().locator("button.step").count()).isZero();
        assertThat(phone.page().content()).doesNotContain(QUESTION);
        phone.context().setOffline(false);
    }
}
