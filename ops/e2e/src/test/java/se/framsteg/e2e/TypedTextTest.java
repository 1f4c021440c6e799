package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Colleague.MARK;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is typed into a page outlives its session, readable to nobody else, and is kept for no other purpose. */
class TypedTextTest {

    private static final String NAME = "Kanariefågel Ek";
    private static final String FORM = "/deltagare/ny";
    private static final String PUT_BACK = "Det du skrev finns kvar.";
    private static final String KEPT = "sessionStorage.getItem('framsteg-typed')";

    private final Whole.Account coordinator = Whole.accounts("coordinator").getFirst();
    private final Visitor desk = Visitor.atDesk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void itIsPutBackWhenTheSessionHasEndedAndTheSamePersonSignsInAgain() {
        typeIntoTheForm();
        desk.context().clearCookies();
        desk.button("Skriv in").click();
        desk.field("Mobilnummer eller e-post").waitFor();
        assertThat(Remains.inDatabases(desk.page()))
                .contains("extractable:false")
                .doesNotContain("Kanarief");
        assertThat(Remains.inStoragesAndCaches(desk.page())).doesNotContain("Kanarief");

        desk.signInHere(coordinator);

        desk.page().getByText(PUT_BACK).waitFor();
        desk.picture("skrivet-kvar");
        assertThat(desk.page().url()).endsWith(FORM);
        assertThat(desk.field("Namn").inputValue()).isEqualTo(NAME);
        assertThat(desk.field("Skyddade personuppgifter").isChecked()).isTrue();
        assertThat(desk.field("Från och med").inputValue()).isEqualTo("2026-03-02");
        assertThat(desk.field("Anmäld av").locator("option:checked").innerText())
                .startsWith("Arbetsförmedlingen");
        // The server has heard of it too: what is missing is something else.
        desk.button("Skriv in").click();
        desk.awaitFocusOnAFault();
        assertThat(desk.field("Namn").getAttribute("aria-invalid")).isNotEqualTo("true");
    }

    @Test
    void itIsPutBackWhenThePageHadToBeLoadedAnew() {
        typeIntoTheForm();
        desk.page().reload();
        desk.page().getByText(PUT_BACK).waitFor();
        assertThat(desk.field("Namn").inputValue()).isEqualTo(NAME);
    }

    @Test
    void itIsPutBackForSomebodyWhoWasShutOutInTheMiddleAndLetInAgain() {
        String name = "Avbruten " + MARK;
        String email = "avbruten." + MARK + "@example.org";
        try (Visitor administrator = Visitor.atDesk().signIn(Colleague.administrator())) {
            Colleague.invite(administrator, name, email, "Samordnare · EVI-coacher");
            Colleague.answer(desk, email, Colleague.PASSWORD);
            typeIntoTheForm();
            desk.field("Samtyckte till att delta den").fill("2026-03-01");
            administrator.link(name).click();
            administrator.field("Kontot är avstängt").check();
            administrator.button("Spara").click();
            administrator.page().getByText("Sparat.").waitFor();
            desk.button("Skriv in").click();
            desk.field("Mobilnummer eller e-post").waitFor();
            administrator.field("Kontot är avstängt").uncheck();
            administrator.send("Spara");
        }
        desk.signInHere(new Whole.Account("coordinator", name, email, Colleague.PASSWORD));
        desk.page().getByText(PUT_BACK).waitFor();
        assertThat(desk.field("Namn").inputValue()).isEqualTo(NAME);
        assertThat(desk.field("Samtyckte till att delta den").inputValue()).isEqualTo("2026-03-01");
    }

    @Test
    void itIsForgottenWhenThePageIsLeft() {
        typeIntoTheForm();
        desk.link("Deltagare").first().click();
        desk.page().waitForURL("**/deltagare");
        awaitNothingKept();
        typeIntoTheForm();
        desk.goTo("/start").heading().waitFor();
        awaitNothingKept();
        desk.goTo(FORM);
        assertThat(desk.field("Namn").inputValue()).isEmpty();
    }

    @Test
    void somebodyElseWhoSignsInFindsNothingOfIt() {
        typeIntoTheForm();
        desk.context().clearCookies();
        desk.button("Skriv in").click();
        desk.signInHere(Whole.accounts("coordinator").get(1));
        desk.page().waitForURL("**" + FORM);
        awaitNothingKept();
        assertThat(desk.field("Namn").inputValue()).isEmpty();
    }

    @Test
    void onABorrowedDeviceNothingIsKept() {
        try (Visitor phone = Visitor.onPhone().goTo("/logga-in")) {
            phone.field("Jag lånar den här mobilen").check();
            phone.signInHere(Whole.accounts("participant").get(3));
            phone.goTo("/plan/forslag").field("Eget mål").fill(NAME);
            phone.page().keyboard().press("Tab");
            phone.page().reload();
            phone.field("Eget mål").waitFor();
            assertThat(phone.field("Eget mål").inputValue()).isNotEqualTo(NAME);
            assertThat(Remains.databases(phone.page())).isZero();
            assertThat(phone.page().evaluate(KEPT)).isNull();
        }
    }

    @Test
    void aTextAreaOnOnesOwnDeviceIsPutBackToo() {
        try (Visitor phone =
                Visitor.onPhone().signIn(Whole.accounts("participant").get(3))) {
            phone.goTo("/plan/forslag").field("Eget mål").fill(NAME);
            phone.page().keyboard().press("Tab");
            phone.page().waitForFunction("() => " + KEPT);
            phone.page().reload();
            phone.page().getByText(PUT_BACK).waitFor();
            assertThat(phone.field("Eget mål").inputValue()).isEqualTo(NAME);
        }
    }

    @Test
    void signingOutLeavesNothingNotEvenTheKey() {
        signInAnew();
        typeIntoTheForm();
        Page form = desk.page();
        desk.inAnotherTab().goTo("/start").heading().waitFor();
        desk.button("Logga ut").click();
        desk.field("Mobilnummer eller e-post").waitFor();
        assertThat(Remains.databases(desk.page())).isZero();
        desk.turnTo(form);
        desk.button("Skriv in").click();
        desk.signInHere(coordinator);
        desk.page().waitForURL("**" + FORM);
        awaitNothingKept();
        assertThat(desk.field("Namn").inputValue()).isEmpty();
    }

    /** A session of its own, not one that other tests go on with. */
    private void signInAnew() {
        desk.goTo("/logga-in").signInHere(coordinator);
        desk.heading().waitFor();
    }

    private void typeIntoTheForm() {
        if (desk.context().cookies().isEmpty()) {
            desk.signIn(coordinator);
        }
        desk.goTo(FORM).field("Namn").fill(NAME);
        desk.field("Skyddade personuppgifter").check();
        desk.field("Från och med").fill("2026-03-02");
        desk.choose("Anmäld av", "Arbetsförmedlingen");
        desk.page().waitForFunction("() => " + KEPT);
    }

    private void awaitNothingKept() {
        desk.page().waitForFunction("() => !" + KEPT);
    }
}
