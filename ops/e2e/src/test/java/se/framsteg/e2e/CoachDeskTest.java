package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coach's page about somebody: two cards beside each other, how each came about, and the card from paper. */
class CoachDeskTest {

    private static final int QUESTIONS = CardFlow.QUESTIONS;
    private static final String ON_PAPER_BEFORE = "Gun-Britt Tallsjö";

    private final Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst());

    @BeforeEach
    void openSomebody() {
        desk.goTo("/mina-deltagare").heading().waitFor();
        desk.openWithAllAnswers(ON_PAPER_BEFORE);
        desk.page().getByText("Så gammalt är varje svar").first().waitFor();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void twoCardsAreSeenBesideEachOtherWithWhoAnsweredHow() {
        Locator pair = part("Två kort bredvid varandra");
        assertThat(pair.locator("table tbody tr").count()).isGreaterThanOrEqualTo(QUESTIONS);
        assertThat(pair.locator(".side-by-side .card").count()).isEqualTo(2);
        assertThat(pair.innerText()).contains("Fylldes i på", "Hjälp", "Språk", "Formulärets version");

        String oldest = pair.locator("select").first().locator("option").last().innerText();
        desk.page().getByLabel("Vänster kort").selectOption(oldest);
        pair.locator("table thead").getByText(oldest).waitFor();
        pair.scrollIntoViewIfNeeded();
        desk.picture("tva-kort");

        assertThat(part("Alla kort").innerText()).contains("papper, inlagt av");
        assertThat(part("Så gammalt är varje svar").locator("tbody tr").count()).isEqualTo(QUESTIONS);
        assertThat(part("Så gammalt är varje svar")
                        .locator("tbody tr td")
                        .last()
                        .innerText())
                .containsPattern("\\d{4}, (i dag|för .+ sedan)");
    }

    @Test
    void aPaperCardIsCopiedAndWhatIsMissingIsSaidAtItsQuestion() {
        int before = part("Alla kort").locator("tbody tr").count();
        desk.link("Lägg in ett papperskort").click();
        desk.button("Spara kortet").waitFor();
        Accessibility.check(desk.page(), "the paper card");
        desk.picture("papperskort");

        desk.button("Spara kortet").click();
        desk.page().getByText("Allt är inte avskrivet än").waitFor();
        assertThat(desk.page().getByText("Välj det som står på kortet.").count())
                .isGreaterThanOrEqualTo(QUESTIONS);
        desk.picture("papperskort-saknas");

        desk.field("Dag då kortet fylldes i")
                .fill(LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        desk.page().getByLabel("Vem hjälpte till?").selectOption("tolk");
        for (Locator question : desk.page().locator("fieldset.choices").all()) {
            question.locator("label").nth(1).click();
        }
        desk.button("Spara kortet").click();
        desk.page().getByText("Alla kort").first().waitFor();
        Locator newest = part("Alla kort").locator("tbody tr").first();
        assertThat(part("Alla kort").locator("tbody tr").count()).isEqualTo(before + 1);
        assertThat(newest.innerText()).contains("papper, inlagt av Tariq Hallgren", "tolk");
        desk.picture("papperskort-sparat");
    }

    private Locator part(String heading) {
        return desk.page()
                .locator(
                        "main section",
                        new Page.LocatorOptions()
                                .setHas(desk.page().locator("h2").getByText(heading)));
    }
}
