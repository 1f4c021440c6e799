package se.framsteg.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The card's screens, as somebody sees them who fills one in. */
final class CardFlow {

    static final int QUESTIONS = 9;
    /** On Idag, where other things may wait too. */
    static final String DUE = "a.turn[href='/kort']";

    private final Visitor visitor;

    CardFlow(Visitor visitor) {
        this.visitor = visitor;
    }

    /** By looking at Idag as each of the demo's participants; a card that another test began is begun anew. */
    static Whole.Account somebodyWhoseCardIsDue() {
        for (Whole.Account account : Whole.accounts("participant")) {
            try (Visitor phone = Visitor.onPhone().signIn(account)) {
                phone.heading().waitFor();
                if (phone.page().locator(DUE).count() > 0) {
                    new CardFlow(phone).startOver();
                    return account;
                }
            }
        }
        throw new AssertionError("no demo participant has a card that is due");
    }

    private void startOver() {
        openAt(QUESTIONS + 1);
        visitor.button("Börja om från början").click();
        visitor.page()
                .waitForResponse(
                        "**/kort/api/drafts/*",
                        () -> visitor.button("Ja, börja om").click());
    }

    /**
     * Opens the card at a question; an extra card where none is due.
     *
     * @param number counted from 1; one past the last is the review
     */
    void openAt(int number) {
        visitor.goTo("/kort?fraga=" + number);
        visitor.page().locator("button.step, ol.answers").first().waitFor();
    }

    void awaitQuestion(int number) {
        visitor.page().locator("progress[value='" + number + "']").waitFor();
    }

    /** @param words a number of the scale, or "Kan inte svara" */
    Locator step(String words) {
        return visitor.page()
                .locator(
                        "button.step",
                        new Page.LocatorOptions()
                                .setHas(visitor.page()
                                        .locator(words.length() == 1 ? ".number" : ".end")
                                        .getByText(words, new Locator.GetByTextOptions().setExact(true))));
    }

    void answer(int question, String words) {
        awaitQuestion(question);
        step(words).click();
    }

    /** The answer that is marked as given on the question that is shown. */
    Locator given() {
        return visitor.page().locator("button.step[aria-pressed=true]");
    }

    /** Waits until the question that is shown has this answer. */
    void awaitGiven(int question, String words) {
        awaitQuestion(question);
        given().and(step(words)).waitFor();
    }

    void awaitSaved() {
        visitor.page().locator("[data-status=saved]").waitFor();
    }
}
