package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Colleague.MARK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coordinator's whole job: finding and enrolling participants, who coaches them, pauses and the end. */
class CoordinatorTest {

    private final Visitor desk = Visitor.atDesk();
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    @BeforeEach
    void signIn() {
        desk.signIn(Whole.accounts("coordinator").getFirst());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aParticipantIsFoundWithTheKeyboardAlone() {
        desk.goTo("/deltagare").heading().waitFor();
        desk.picture("deltagare");
        desk.page().keyboard().press("/");
        desk.page().keyboard().type("aino li");
        desk.page().keyboard().press("Enter");
        desk.page().getByText("Visar 1–1 av 1").waitFor();
        desk.page().keyboard().press("ArrowDown");
        desk.page().locator("main table tbody a:focus").waitFor();
        desk.page().keyboard().press("Enter");
        desk.page().waitForURL(url -> url.matches(".*/deltagare/[0-9a-f-]{36}"));
        assertThat(desk.heading().innerText()).isEqualTo("Aino Lind");
    }

    @Test
    void somebodyIsEnrolledCoachedPausedAndEnded() {
        String name = "Tora " + MARK;
        enrolWithAMistakeFirst(name);
        assertThat(desk.heading().innerText()).isEqualTo(name);
        desk.picture("deltagare-en");

        Visitor.choose(desk.under("Coach").getByLabel("Coach"), "Majken Berglöv");
        desk.send("Byt coach");
        desk.page().getByText("Sparat.").waitFor();
        assertThat(desk.under("Vem som varit coach när").innerText()).contains("Majken Berglöv", "Tariq Hallgren");

        desk.button("Lägg till en paus").click();
        desk.field("Paus från och med").fill(today.toString());
        desk.send("Spara inskrivningen");
        assertThat(stateOf(name)).contains("Pausad").contains("Majken Berglöv");

        desk.link(name).click();
        Visitor.choose(desk.field("Avslutades med"), "utbildning");
        desk.button("Avsluta inskrivningen …").click();
        desk.button("Ja, avsluta inskrivningen").waitFor();
        desk.picture("avsluta");
        desk.send("Ja, avsluta inskrivningen");
        desk.page().getByText("Sparat.").waitFor();
        assertThat(stateOf(name)).contains("–");
    }

    @Test
    void anEnrolmentThatHasNotBegunIsCalledOff() {
        String name = "Unn " + MARK;
        enrol(name, today.plusDays(20));
        desk.page().getByText("Inskrivningen har inte börjat än.").waitFor();
        desk.choose("Avslutades med", "egen begäran");
        desk.button("Avsluta inskrivningen …").click();
        desk.button("Ja, avsluta inskrivningen").click();
        desk.page().getByText("ställdes in").waitFor();
        assertThat(stateOf(name)).contains("Avslutad");
    }

    @Test
    void anIdentityIsProtectedUnderAnAliasAndTheProtectionLifted() {
        String name = "Siv " + MARK;
        String alias = "Blåsippa" + MARK;
        enrol(name, today);
        desk.field("Alias i stället för namnet").fill(name);
        desk.button("Skydda personuppgifterna …").click();
        desk.button("Ja, skydda").click();
        desk.fault("Skriv ett alias som inte liknar namnet.").waitFor();
        desk.field("Alias i stället för namnet").fill(alias);
        desk.button("Skydda personuppgifterna …").click();
        desk.button("Ja, skydda").waitFor();
        desk.picture("skydda");
        desk.button("Ja, skydda").click();
        desk.page().getByText("Skyddade personuppgifter: namnet är ett alias.").waitFor();
        assertThat(desk.field("E-post").inputValue()).isEmpty();
        assertThat(stateOf(alias)).contains("Inskriven");

        desk.link(alias).click();
        theOnlyGrantStays(Whole.accounts("coordinator").getFirst().name());
        desk.field("Personens namn").fill(name);
        desk.button("Ta bort skyddet …").click();
        desk.button("Ja, ta bort skyddet").click();
        desk.field("Alias i stället för namnet").waitFor();
        assertThat(desk.field("E-post").inputValue()).contains("@example.org");
    }

    private void theOnlyGrantStays(String holder) {
        desk.page().getByText(holder + " har tillgång sedan").waitFor();
        desk.button("Ta tillbaka från " + holder + " …").click();
        desk.button("Ja, ta tillbaka").click();
        desk.page().getByText("Då hittar ingen samordnare personen.").waitFor();
        desk.under("Vilka samordnare som hittar personen").scrollIntoViewIfNeeded();
        desk.picture("skydd-tillgang");
        Accessibility.check(desk.page(), "who finds a protected participant");
    }

    @Test
    void ofTwoCoordinatorsTheSecondSeesBothVersionsAndLosesNothing() {
        String name = "Rut " + MARK;
        enrol(name, today);
        String path = desk.page().url().substring(Whole.web().length());
        String email = "other." + MARK + "@example.org";
        try (Visitor administrator = Visitor.atDesk().signIn(Colleague.administrator());
                Visitor second = Visitor.atDesk()) {
            Colleague.invite(administrator, "Other " + MARK, email, "Samordnare · EVI-coacher");
            Colleague.answer(second, email, Colleague.PASSWORD);
            second.goTo(path).field("Handläggarens namn").fill("Ebba Alm");

            desk.field("Handläggarens namn").fill("Kim Ek");
            desk.button("Spara inskrivningen").click();
            desk.page().getByText("Sparat.").waitFor();
            second.button("Spara inskrivningen").click();
            Locator conflict = second.page().getByRole(AriaRole.ALERT);
            conflict.waitFor();
            assertThat(conflict.innerText()).contains("Ebba Alm", "Kim Ek");
            assertThat(second.field("Handläggarens namn").inputValue()).isEqualTo("Ebba Alm");
            second.picture("krock");
            Accessibility.check(second.page(), "a conflict");

            second.button("Spara det jag skrev").click();
            second.page().getByText("Sparat.").waitFor();
        }
        desk.goTo(path);
        assertThat(desk.field("Handläggarens namn").inputValue()).isEqualTo("Ebba Alm");
    }

    private void enrolWithAMistakeFirst(String name) {
        desk.goTo("/deltagare").link("Skriv in en deltagare").click();
        desk.field("Mobilnummer").fill("inget nummer");
        desk.field("Handläggarens namn").fill("Kim Ek");
        desk.field("Från och med").fill(today.minusDays(30).toString());
        desk.choose("Anmäld av", "Arbetsförmedlingen");
        desk.choose("Coach", "Tariq Hallgren");
        desk.button("Skriv in").click();
        desk.fault("Det här behöver fyllas i.").waitFor();
        desk.awaitFocusOnAFault();
        desk.picture("skriv-in-fel");
        desk.field("Namn").fill(name);
        desk.button("Skriv in").click();
        desk.fault("Det ser inte ut som ett mobilnummer.").waitFor();
        assertThat(desk.field("Handläggarens namn").inputValue()).isEqualTo("Kim Ek");
        desk.field("Mobilnummer").fill("");
        desk.field("E-post").fill(address(name));
        desk.button("Skriv in").click();
        awaitParticipant();
    }

    private void enrol(String name, LocalDate since) {
        desk.goTo("/deltagare/ny").field("Namn").fill(name);
        desk.field("E-post").fill(address(name));
        desk.field("Från och med").fill(since.toString());
        desk.button("Skriv in").click();
        awaitParticipant();
    }

    private void awaitParticipant() {
        desk.page().waitForURL(url -> url.matches(".*/deltagare/[0-9a-f-]{36}"));
        desk.button("Spara inskrivningen").waitFor();
    }

    /** The participant's line in the list. */
    private String stateOf(String name) {
        desk.goTo("/deltagare?sok=" + name.replace(" ", "%20")).link(name).waitFor();
        return desk.page().locator("main tbody tr").innerText();
    }

    private static String address(String name) {
        return name.toLowerCase(Locale.ROOT).replace(" ", ".") + "@example.org";
    }
}
