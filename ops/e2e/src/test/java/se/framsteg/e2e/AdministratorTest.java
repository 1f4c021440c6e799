package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Colleague.MARK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The administrator's whole job: parties, programmes, those who work here, instruments. */
class AdministratorTest {

    private static final Path CARD = Path.of("../../backend/src/main/resources/instruments/bip-1.json");

    private final Visitor desk = Visitor.atDesk();

    @BeforeEach
    void signIn() {
        desk.signIn(Colleague.administrator());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aProgrammeIsMadeOfPartiesAndStandsInTheList() {
        String party = "Kommunen " + MARK;
        desk.goTo("/parter");
        Locator adding = desk.under("Lägg till en part");
        adding.getByRole(AriaRole.BUTTON).click();
        desk.fault("Det här behöver fyllas i.").waitFor();
        desk.picture("parter");
        adding.getByLabel("Partens namn").fill(party);
        Visitor.choose(adding.getByLabel("Slag"), "kommun");
        adding.getByRole(AriaRole.BUTTON).click();
        desk.page().getByText(party + " är sparad.").waitFor();

        desk.goTo("/insatser").heading().waitFor();
        desk.link("Lägg till en insats").click();
        desk.field("Insatsens namn").fill("Insatsen " + MARK);
        desk.field("Förbund").fill("Förbundet");
        desk.field("Från och med").fill("2027-01-01");
        desk.field("Till och med (tomt medan insatsen pågår)").fill("2026-01-01");
        desk.field(party).check();
        desk.button("Spara insatsen").click();
        desk.fault("Det här behöver fyllas i.").waitFor();
        assertThat(desk.field("Insatsens namn").inputValue()).isEqualTo("Insatsen " + MARK);
        desk.awaitFocusOnAFault();
        desk.picture("insats-fel");
        desk.field("Kommun").fill("Smedjebacken");
        desk.field("Från och med").fill("2026-01-01");
        desk.field("Till och med (tomt medan insatsen pågår)").fill("");
        desk.button("Spara insatsen").click();
        desk.link("Insatsen " + MARK).waitFor();
        assertThat(desk.page().locator("tr", row("Insatsen " + MARK)).innerText())
                .contains(party);
        desk.picture("insatser");
    }

    @Test
    void somebodyIsInvitedForgetsThePasswordAndIsShutOut() {
        String name = "Vera " + MARK;
        String email = "vera." + MARK + "@example.org";
        desk.goTo("/personal/ny");
        desk.field("Namn").fill(name);
        desk.field("E-post").fill("ingen adress");
        desk.button("Skicka inbjudan").click();
        desk.fault("Det ser inte ut som en e-postadress.").waitFor();
        desk.picture("bjud-in-fel");
        assertThat(desk.field("Namn").inputValue()).isEqualTo(name);
        Colleague.invite(desk, name, email, "Samordnare · EVI-coacher");
        assertThat(desk.page().locator("tr", row(name)).innerText()).contains("Inbjuden, gäller till");

        try (Visitor invited = Visitor.atDesk();
                Visitor elsewhere = Visitor.atDesk()) {
            invited.goTo(Mailbox.linkFor(email, invited.context()));
            invited.field("Lösenord").fill("för kort");
            invited.picture("inbjudan");
            invited.button("Spara och logga in").click();
            invited.fault("Lösenordet är för kort. Ta minst femton tecken.").waitFor();
            Colleague.answer(invited, email, Colleague.PASSWORD);
            invited.goTo("/deltagare").link("Aino Lind").waitFor();

            account(name);
            desk.button("Skicka en länk till nytt lösenord").click();
            desk.page().getByText("Länken är skickad till " + email).waitFor();
            desk.picture("personal-en");
            Colleague.answer(elsewhere, email, "sju blå båtar i dimma");
            invited.goTo("/deltagare").field("Mobilnummer eller e-post").waitFor();

            desk.field("Kontot är avstängt").check();
            desk.button("Spara").click();
            desk.page().getByText("Sparat.").waitFor();
            elsewhere.goTo("/deltagare").field("Mobilnummer eller e-post").waitFor();
            elsewhere.button("Jag är personal").click();
            elsewhere.field("E-post").fill(email);
            elsewhere.field("Lösenord").fill("sju blå båtar i dimma");
            elsewhere.page().keyboard().press("Enter");
            elsewhere.page().getByText("E-post eller lösenord stämmer inte.").waitFor();
            elsewhere.picture("logga-in-personal");
        }
        desk.goTo("/personal").heading().waitFor();
        assertThat(desk.page().locator("tr", row(name)).innerText()).contains("Avstängt");
        desk.picture("personal");
    }

    @Test
    void anInstrumentIsMendedUploadedLookedAtAndPublished() throws IOException {
        String good = Files.readString(CARD)
                .replace("\"code\": \"bip\"", "\"code\": \"prov-" + MARK + "\"")
                .replace("\"PARTICIPANT\"", "\"COACH\"");
        desk.goTo("/formular/ny");
        upload(good.replaceFirst("\"highest\": 5", "\"highest\": 1"));
        desk.page().getByText("Fråga 1 (/questions/0/scale/highest)").waitFor();
        desk.picture("formular-fel");
        Accessibility.check(desk.page(), "a faulty instrument");

        upload(good);
        desk.page()
                .getByText("Det här är ett utkast. Så här kommer det att se ut.")
                .waitFor();
        desk.page()
                .getByText("Do you know what kind of work you would like to do?")
                .waitFor();
        desk.picture("formular-utkast");
        desk.button("Publicera …").click();
        desk.page().locator("button:focus:text-is('Nej, vänta')").waitFor();
        desk.button("Ja, publicera").click();
        desk.page()
                .getByText("Den här versionen är publicerad och ändras inte.")
                .waitFor();
    }

    private void account(String name) {
        desk.goTo("/personal").link(name).click();
        desk.page().waitForURL(url -> url.matches(".*/personal/[0-9a-f-]{36}"));
    }

    private void upload(String document) {
        desk.field("Fil")
                .setInputFiles(new FilePayload(
                        "formular.json", "application/json", document.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page.LocatorOptions row(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
