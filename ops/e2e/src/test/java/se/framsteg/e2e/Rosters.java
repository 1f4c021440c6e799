package se.framsteg.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A roster on the screen, as a leader reads and taps it. */
final class Rosters {

    private Rosters() {}

    static Locator person(Visitor visitor, String name) {
        return visitor.page()
                .locator(".person")
                .filter(new Locator.FilterOptions()
                        .setHas(visitor.page().getByText(name, new Page.GetByTextOptions().setExact(true))));
    }

    static Locator button(Visitor visitor, String name, String words) {
        return person(visitor, name)
                .locator("button.tap")
                .filter(new Locator.FilterOptions().setHasText(exactly(words)));
    }

    /** "Här" is not "Inte här". */
    static Pattern exactly(String words) {
        return Pattern.compile("^\\s*" + words + "\\s*$");
    }

    static void tap(Visitor visitor, String name, String words) {
        button(visitor, name, words).click();
    }

    /** Which button is pressed; empty when none is. */
    static String standing(Visitor visitor, String name) {
        person(visitor, name).waitFor();
        Locator pressed = person(visitor, name).locator("button.tap[aria-pressed=true]");
        return pressed.count() == 0 ? "" : pressed.innerText().strip();
    }

    /** Nothing is registered of this one any more. */
    static void leave(Visitor visitor, String name) {
        person(visitor, name).waitFor();
        Locator pressed = person(visitor, name).locator("button.tap[aria-pressed=true]");
        if (pressed.count() > 0) {
            pressed.click();
            saved(visitor);
        }
    }

    static void saved(Visitor visitor) {
        visitor.page().locator("[data-status=saved]").waitFor();
    }
}
