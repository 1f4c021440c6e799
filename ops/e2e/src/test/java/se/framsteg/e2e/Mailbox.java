package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo mailbox page, as somebody reads it who looks for the code or the link that was just sent. */
final class Mailbox {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private Mailbox() {}

    static String codeFor(String contact, BrowserContext context) {
        return latest(CODE, contact, context);
    }

    /** Path and query of the link in the newest invitation. */
    static String linkFor(String email, BrowserContext context) {
        return latest(LINK, email, context);
    }

    /** Until so many messages with these words have come, which are sent after what they tell of; no more may come. */
    static void await(int howMany, String words, String email, BrowserContext context) {
        long found = 0;
        try (Page page = context.newPage()) {
            for (int look = 0; look < 20 && found < howMany; look++) {
                page.navigate(Whole.web() + "/demo/brevlada");
                page.locator("h1").waitFor();
                found = page.locator(".card").allInnerTexts().stream()
                        .filter(card -> card.contains(email) && card.contains(words))
                        .count();
            }
        }
        assertThat(found).as("messages to " + email).isEqualTo(howMany);
    }

    private static String latest(Pattern wanted, String contact, BrowserContext context) {
        // The mailbox shows numbers as they are dialled: 070-174 06 41 is +46701740641.
        String shown = contact.contains("@")
                ? contact
                : "+46" + contact.replaceAll("\\D", "").substring(1);
        try (Page page = context.newPage()) {
            for (int look = 0; look < 20; look++) {
                page.navigate(Whole.web() + "/demo/brevlada");
                page.locator("h1").waitFor();
                for (String card : page.locator(".card").allInnerTexts()) {
                    Matcher found = wanted.matcher(card);
                    if (card.contains(shown) && found.find()) {
                        return found.group(1);
                    }
                }
            }
        }
        throw new AssertionError("no message came for " + contact);
    }
}
