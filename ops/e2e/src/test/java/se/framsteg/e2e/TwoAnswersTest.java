package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same draft answered differently on two devices: nothing is overwritten unseen, and the person chooses. */
class TwoAnswersTest {

    private final Whole.Account participant = Whole.accounts("participant").get(1);
    private final Visitor phone = Visitor.onPhone();
    private final Visitor tablet = Visitor.onPhone();
    private final CardFlow onPhone = new CardFlow(phone);
    private final CardFlow onTablet = new CardFlow(tablet);

    @BeforeEach
    void answerTheSameTwoQuestionsInTwoPlaces() {
        phone.signIn(participant);
        tablet.signIn(participant);
        onPhone.openAt(1);
        onPhone.answer(1, "3");
        onPhone.answer(2, "3");
        onPhone.awaitQuestion(3);
        onPhone.awaitSaved();
        onPhone.openAt(1);
        onTablet.openAt(1);

        phone.context().setOffline(true);
        onPhone.answer(1, "1");
        onPhone.answer(2, "2");
        onPhone.answer(3, "4");
        onTablet.answer(1, "5");
        onTablet.answer(2, "Kan inte svara");
        onTablet.awaitQuestion(3);
        onTablet.awaitSaved();
        phone.context().setOffline(false);
        phone.page().getByText("Två olika svar").waitFor();
    }

    @AfterEach
    void close() {
        phone.close();
        tablet.close();
    }

    @Test
    void bothAreShownOneQuestionAfterTheOtherAndEachChoiceCounts() {
        assertThat(phone.page().locator("main").innerText())
                .contains("Vet du vad du skulle vilja jobba med?", "1 av 5", "5 av 5");
        Accessibility.check(phone.page(), "two answers");
        phone.picture("kort-tva-svar");
        choice("Det du svarade här nu").click();

        phone.page().getByText("Får du rätt slags stöd").waitFor();
        assertThat(phone.page().locator("main").innerText()).contains("2 av 5", "Kan inte svara");
        choice("Det som redan är sparat").click();

        onPhone.awaitQuestion(4);
        onPhone.awaitSaved();
        serverHas("1", "Kan inte svara", "4");
    }

    @Test
    void beforeTheChoiceAReloadLosesNeither() {
        phone.page().reload();
        phone.page().getByText("Två olika svar").waitFor();
        choice("Det som redan är sparat").click();
        phone.page().getByText("Får du rätt slags stöd").waitFor();
        choice("Det du svarade här nu").click();
        onPhone.awaitSaved();
        serverHas("5", "2", "4");
    }

    private Locator choice(String words) {
        return phone.page().locator("button.step", new Page.LocatorOptions().setHasText(words));
    }

    private void serverHas(String... answers) {
        for (int question = 1; question <= answers.length; question++) {
            onTablet.openAt(question);
            onTablet.awaitGiven(question, answers[question - 1]);
        }
    }
}
