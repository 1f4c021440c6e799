package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Curves on the screen, hidden, and on paper. */
class CurvesTest {

    private static final int QUESTIONS = CardFlow.QUESTIONS;
    private static final Whole.Account WITH_MANY = Whole.accounts("participant").get(1);
    private static final Whole.Account WITH_FEW = Whole.accounts("participant").get(3);

    @Test
    void canBeHiddenAndShownAgain() {
        try (Visitor phone = Visitor.onPhone().signIn(WITH_MANY)) {
            curves(phone.goTo("/mina-kort/utveckling"));
            phone.button("Dölj kurvorna").click();
            phone.page().getByText("Du har dolt dina kurvor").waitFor();
            phone.picture("min-utveckling-dold");
            phone.page().reload();
            phone.page().getByText("Du har dolt dina kurvor").waitFor();
            assertThat(phone.page().locator("framsteg-curve").count()).isZero();
            phone.goTo("/mina-kort").heading().waitFor();
            assertThat(phone.page().locator("main").innerText()).contains("Du har dolt dina kurvor");

            phone.goTo("/mina-kort/utveckling");
            phone.button("Visa kurvorna").click();
            curves(phone);
        }
    }

    @Test
    void underThreeCardsNoTrendIsClaimed() {
        try (Visitor phone = Visitor.onPhone().signIn(WITH_FEW)) {
            curves(phone.goTo("/mina-kort/utveckling"));
            assertThat(phone.page().locator("main").innerText())
                    .contains("Efter tre kort kan vi säga mer")
                    .doesNotContain("svarat högre", "svarat lägre");
            phone.picture("min-utveckling-fa-kort");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void arePrintedWithDarkInkAndWithoutWhatOneCanOnlyTap(ColorScheme scheme) {
        try (Visitor phone = Visitor.with(390, scheme).signIn(WITH_MANY)) {
            curves(phone.goTo("/mina-kort/utveckling"));
            onPaper(phone.page(), "min-utveckling-" + scheme);
        }
        try (Visitor desk =
                Visitor.with(1280, scheme).signIn(Whole.accounts("coach").get(1))) {
            desk.goTo("/mina-deltagare").heading().waitFor();
            desk.openWithAllAnswers(WITH_MANY.name());
            curves(desk);
            onPaper(desk.page(), "en-deltagare-" + scheme);
        }
    }

    private static void curves(Visitor visitor) {
        visitor.page().locator("framsteg-curve .plot svg").nth(QUESTIONS - 1).waitFor();
    }

    private static void onPaper(Page page, String name) {
        byte[] paper =
                page.pdf(new Page.PdfOptions().setFormat("A4").setPath(Path.of("target/pictures/" + name + ".pdf")));
        assertThat(paper.length).as("a page with curves in it").isGreaterThan(20_000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav:visible, button:visible").count())
                .as("what is of no use on paper")
                .isZero();
        assertThat(page.locator("framsteg-curve")
                        .first()
                        .locator(".plot svg:visible")
                        .count())
                .isEqualTo(QUESTIONS);
        for (String text : new String[] {"h1", "main p", "framsteg-curve figcaption h3"}) {
            assertThat(brightness(page, text)).as(text + " on white paper").isLessThan(0.4);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target/pictures/" + name + "-papper.png")));
    }

    /** 0 is black, 1 is white. */
    private static double brightness(Page page, String selector) {
        return ((Number) page.locator(selector).first().evaluate("""
                element => getComputedStyle(element).color.match(/\\d+/g).slice(0, 3).reduce((a, b) => a + +b, 0) / 765
                """)).doubleValue();
    }
}
