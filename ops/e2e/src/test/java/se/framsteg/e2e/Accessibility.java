package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import java.util.List;

/** What every view must pass: axe without violations up to WCAG 2.2 AA, and no scrolling sideways. */
final class Accessibility {

    private static final List<String> LEVELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    static void check(Page page, String view) {
        nothingFound(new AxeBuilder(page).withTags(LEVELS), view);
        assertThat(page.title()).as(view).doesNotContain("Något gick fel", "Something went wrong");
        int beyond = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(beyond).as("pixels that stick out sideways on " + view).isZero();
    }

    /** The same page for those whose device asks for more contrast. */
    static void checkHighContrast(Page page, String view) {
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
        nothingFound(new AxeBuilder(page).withRules(List.of("color-contrast")), view + ", high contrast");
    }

    private static void nothingFound(AxeBuilder axe, String view) {
        // No page of ours holds another, for which each look would open one more.
        assertThat(axe.setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList())
                .as("axe on " + view)
                .isEmpty();
    }
}
