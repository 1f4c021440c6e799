package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Colleague.MARK;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two persons at one browser, in two tabs of it. */
class TwoPersonsTest {

    @Test
    void aPageOfTheOneDoesNothingInTheNameOfTheOtherWhoHasSignedInMeanwhile() {
        String email = "tva." + MARK + "@example.org";
        try (Visitor desk = Visitor.atDesk()) {
            desk.goTo("/logga-in").signInHere(Colleague.administrator());
            desk.heading().waitFor();
            Colleague.invite(desk, "Tvåa " + MARK, email, "Samordnare · EVI-coacher");
            desk.goTo("/personal/ny").field("Namn").fill("Skrivet av den första");
            Page ofTheFirst = desk.page();

            desk.inAnotherTab();
            Colleague.answer(desk, email, Colleague.PASSWORD);
            desk.turnTo(ofTheFirst);
            desk.button("Skicka inbjudan").click();

            desk.page().waitForURL("**/start");
            desk.heading().waitFor();
            assertThat(desk.page().locator("main").innerText()).doesNotContain("Skrivet av den första");
            assertThat(desk.page().locator("nav").innerText()).doesNotContain("Personal");
        }
    }
}
