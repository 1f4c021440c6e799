package se.framsteg.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo mailbox page, as somebody reads it who looks for the code that was just sent. */
final class Mailbox {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private Mailbox() {}

    static String codeFor(String contact, BrowserContext context) {
        // The mailbox shows numbers as they are dialled: 070-174 06 41 is +46701740641.
        String shown = contact.contains("@")
                ? contact
                : "+46" + contact.replaceAll("\\D", "").substring(1);
        try (Page page = context.newPage()) {
            for (int look = 0; look < 20; look++) {
                page.navigate(Whole.web() + "/demo/brevlada");
                page.locator("h1").waitFor();
                for (String card : page.locator(".card").allInnerTexts()) {
                    Matcher code = CODE.matcher(card);
                    if (card.contains(shown) && code.find()) {
                        return code.group(1);
                    }
                }
            }
        }
        throw new AssertionError("no code came for " + contact);
    }
}
