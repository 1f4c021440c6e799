package se.framsteg.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The card's screens, as somebody sees them who fills one in. */
final class CardFlow {

    private final Visitor visitor;

    CardFlow(Visitor visitor) {
        this.visitor = visitor;
    }

    /** By looking at Idag as each of the demo's participants. */
    static Whole.Account somebodyWhoseCardIsDue() {
        for (Whole.Account account : Whole.accounts("participant")) {
            try (Visitor phone = Visitor.onPhone().signIn(account)) {
                phone.heading().waitFor();
                if (phone.page()
                                .locator("a.turn", new Page.LocatorOptions().setHasText("Dags för ditt kort"))
                                .count()
                        > 0) {
                    return account;
                }
            }
        }
        throw new AssertionError("no demo participant has a card that is due");
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

    void awaitSaved() {
        visitor.page().locator("[data-status=saved]").waitFor();
    }
}
