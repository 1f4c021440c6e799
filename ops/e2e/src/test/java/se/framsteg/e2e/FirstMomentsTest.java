package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that has just come can be used at once, on a slow phone with a slow network too. */
class FirstMomentsTest {

    private static final String FORM = "/deltagare/ny";
    private static final String NAME = "Kanariefågel Ek";
    private static final double MILLIS_BETWEEN_KEYS = 60;

    private final Whole.Account coordinator = Whole.accounts("coordinator").getFirst();
    private final Visitor phone = Visitor.onPhone();

    @BeforeEach
    void signIn() {
        phone.signIn(coordinator);
    }

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void whatIsTypedAsSoonAsTheFieldIsThereIsKeptAndSent() {
        phone.slowDown();
        phone.goTo(FORM).field("Namn").click();
        phone.page().keyboard().type(NAME, new Keyboard.TypeOptions().setDelay(MILLIS_BETWEEN_KEYS));
        assertThat(phone.field("Namn").inputValue()).isEqualTo(NAME);
        phone.button("Skriv in").click();
        phone.awaitFocusOnAFault();
        assertThat(phone.field("Namn").getAttribute("aria-invalid")).isNotEqualTo("true");
    }

    @Test
    void thePageIsThereWithoutAskingTheServerOnceMore() {
        List<String> asked = new ArrayList<>();
        phone.page().onRequest(request -> asked.add(request.url()));
        phone.goTo(FORM).page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(asked).noneMatch(url -> url.contains("v-r="));
    }

    @Test
    void linksAndBackAndForwardLeadOnFromThePageThatCameFirst() {
        try (Visitor desk = Visitor.atDesk().signIn(coordinator)) {
            desk.goTo("/finns-inte").heading().waitFor();
            desk.page().locator("main a").click();
            desk.page().waitForURL("**/start");
            desk.goTo(FORM).link("Deltagare").first().click();
            desk.page().waitForURL("**/deltagare");
            desk.link("Skriv in en deltagare").click();
            desk.page().waitForURL("**" + FORM + "?*");
            desk.field("Namn").waitFor();
            desk.page().goBack();
            desk.page().waitForURL("**/deltagare");
            desk.link("Skriv in en deltagare").waitFor();
            desk.page().goBack();
            desk.page().waitForURL("**" + FORM);
            desk.field("Namn").waitFor();
            desk.page().goForward();
            desk.link("Skriv in en deltagare").waitFor();
            assertThat(desk.field("Namn").count()).isZero();
        }
    }

    @Test
    void aPageThatLeadsToAnotherShowsThatOnesAddress() {
        phone.goTo("/").heading().waitFor();
        phone.page().waitForURL("**/start");
        String heading = phone.heading().innerText();
        phone.page().reload();
        phone.heading().waitFor();
        assertThat(phone.heading().innerText()).isEqualTo(heading);
        assertThat(phone.page().url()).endsWith("/start");
    }
}
