package se.framsteg.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Colleague.MARK;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coordinator does to a group, as those read it who take part in it or lead it. */
class ToldOfAChangeTest {

    private static final String ACTIVITY = ".*/aktiviteter/[0-9a-f-]{36}/[0-9a-f-]{36}";

    private final Visitor desk = Visitor.atDesk();
    private final LocalDate first = LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(1);

    @BeforeEach
    void signIn() {
        desk.signIn(Whole.accounts("coordinator").getFirst());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatBecomesOfAnActivityIsSeenBeforehandAndToldToWhoTakesPart() {
        String title = "Resa " + MARK;
        Whole.Account tove = enrol("Tove " + MARK);
        NewGroup.fillIn(desk, title, first, first.plusWeeks(3), 5);
        desk.send("Spara som utkast");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
        String page = desk.page().url().substring(Whole.web().length());
        desk.button("Publicera …").click();
        desk.page().getByText("Ingen får något meddelande.").waitFor();
        desk.picture("aktivitet-publicera");
        desk.send("Ja, publicera");
        desk.page().getByText("Nu är den publicerad.").waitFor();

        try (Visitor phone = Visitor.onPhone().signIn(tove)) {
            phone.goTo("/grupper" + page.substring(page.lastIndexOf('/')));
            phone.button("Anmäl mig").waitFor();
            phone.send("Anmäl mig");
            phone.page().getByText("Du är med").waitFor();
            anotherHour(page);
            phone.goTo("/").heading().waitFor();
            assertThat(phone.under("Nytt om dina grupper").innerText()).contains("Ny tid: " + title, "16.00");
            phone.picture("idag-ny-tid");
            Accessibility.check(phone.page(), "Idag with news");
            awaitWeekWith(phone, title, "16–17");
            awaitLetters(1, phone, tove);

            cancelFirstSession();
            phone.goTo("/").heading().waitFor();
            assertThat(phone.under("Nytt om dina grupper").innerText()).contains("Lokalen är stängd.");
            phone.picture("idag-installt");
            awaitWeekWith(phone, title, "Inställt");
            awaitLetters(2, phone, tove);
            leaderReads(title);

            desk.link("Ställ in aktiviteten").click();
            desk.field("Varför ställs det in?").fill("Ledaren är sjuk.");
            desk.button("Ställ in aktiviteten …").click();
            desk.send("Ja, ställ in aktiviteten");
            desk.page().getByText("Ledaren är sjuk.").first().waitFor();
            desk.picture("aktivitet-installd");
            phone.goTo("/").heading().waitFor();
            assertThat(phone.under("Nytt om dina grupper").innerText())
                    .contains("Gruppen är inställd: " + title, "Ledaren är sjuk.");
            awaitLetters(3, phone, tove);

            for (int left = phone.button("Jag har sett det").count(); left > 0; left--) {
                phone.button("Jag har sett det").first().click();
                assertThat(phone.button("Jag har sett det")).hasCount(left - 1);
            }
            assertThat(phone.page().getByText("Nytt om dina grupper")).isHidden();
            assertThat(phone.heading()).isFocused();
        }
    }

    private void anotherHour(String page) {
        desk.goTo(page).link("Ändra").click();
        desk.field("Börjar").fill("16:00");
        desk.field("Slutar").fill("17:00");
        desk.send("Se vad ändringen gör …");
        desk.page().getByText("Det här händer om du sparar").waitFor();
        desk.picture("aktivitet-andring");
        Accessibility.check(desk.page(), "what a change does");
        assertThat(desk.page().locator(".card.turn").innerText())
                .contains(
                        "En person är med.",
                        "4 tillfällen får ny tid:",
                        "En person får veta det",
                        "En ledare får veta det");
        desk.send("Ja, spara");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
    }

    private void cancelFirstSession() {
        desk.page().locator("main tbody a:text-is('Ställ in')").first().click();
        desk.button("Ställ in tillfället …").click();
        desk.send("Ja, ställ in tillfället");
        desk.fault("Det här behöver fyllas i.").waitFor();
        desk.field("Varför ställs det in?").fill("Lokalen är stängd.");
        desk.button("Ställ in tillfället …").click();
        desk.picture("aktivitet-stall-in");
        Accessibility.check(desk.page(), "a session to be cancelled");
        desk.send("Ja, ställ in tillfället");
        desk.page().waitForURL(url -> url.matches(ACTIVITY));
        desk.page().getByText("Inställt: Lokalen är stängd.").waitFor();
    }

    /** What was moved and what is cancelled stand with the leader until put away; at the desk and on the phone. */
    private static void leaderReads(String title) {
        Whole.Account sara = Whole.accounts("leader").getFirst();
        try (Visitor leader = Visitor.onPhone().signIn(sara);
                Visitor atDesk = Visitor.atDesk().signIn(sara)) {
            leader.goTo("/mina-grupper").heading().waitFor();
            Locator cancelled = news(leader, "Ett tillfälle är inställt: " + title);
            assertThat(cancelled.innerText()).contains("Lokalen är stängd.");
            assertThat(news(leader, "Ny tid: " + title).innerText())
                    .contains("16.00")
                    .doesNotContain("Lokalen är stängd.");
            leader.picture("mina-grupper-nytt");
            Accessibility.check(leader.page(), "a leader's page with news");
            atDesk.goTo("/mina-grupper").heading().waitFor();
            atDesk.picture("mina-grupper-nytt-bred");
            cancelled.getByText("Jag har sett det").click();
            cancelled.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            leader.page().reload();
            news(leader, "Ny tid: " + title).waitFor();
            assertThat(cancelled.count()).isZero();
            Mailbox.await(2, "Något har ändrats i det du leder", sara.signIn(), leader.context());
        }
    }

    private static Locator news(Visitor visitor, String words) {
        return visitor.page().locator(".card.turn", new Page.LocatorOptions().setHasText(words));
    }

    /** The first session is tomorrow: this week or, on a Sunday, the next. */
    private void awaitWeekWith(Visitor phone, String title, String words) {
        phone.goTo("/vecka").heading().waitFor();
        if (first.getDayOfWeek() == DayOfWeek.MONDAY) {
            phone.page().locator("a[rel=next]").first().click();
        }
        // Days other than today are folded.
        phone.page()
                .getByText(title)
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        assertThat(phone.page().locator("main").textContent()).contains(words);
    }

    private Whole.Account enrol(String name) {
        String email = name.toLowerCase(Locale.ROOT).replace(" ", ".") + "@example.org";
        desk.goTo("/deltagare/ny").field("Namn").fill(name);
        desk.field("E-post").fill(email);
        desk.field("Från och med").fill(first.minusDays(30).toString());
        desk.button("Skriv in").click();
        desk.page().waitForURL(url -> url.matches(".*/deltagare/[0-9a-f-]{36}"));
        return new Whole.Account("participant", name, email, null);
    }

    private static void awaitLetters(int howMany, Visitor phone, Whole.Account to) {
        Mailbox.await(howMany, "Logga in och titta under Idag", to.signIn(), phone.context());
    }
}
