package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Rosters.button;
import static se.framsteg.e2e.Rosters.exactly;
import static se.framsteg.e2e.Rosters.leave;
import static se.framsteg.e2e.Rosters.person;
import static se.framsteg.e2e.Rosters.saved;
import static se.framsteg.e2e.Rosters.standing;
import static se.framsteg.e2e.Rosters.tap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A leader's roster on the phone: taps, a network that comes and goes, two who tap at once, guests, paper and QR. */
class RosterJourneyTest {

    private static final String GROUP = "Öppet hus";
    private static final String GUN_BRITT = "Gun-Britt Tallsjö";
    private static final String DAGNY = "Dagny Rosenkvist";
    private static final String OKSANA = "Oksana Tymchuk-Ros";
    private static final String SIGRID = "Sigrid Ottarsdotter";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    private static @Nullable String today;

    private final Whole.Account leader = Whole.accounts("leader").getFirst();
    private final Visitor phone = Visitor.onPhone();

    @AfterEach
    void close() {
        phone.close();
    }

    @Test
    void oneTapEachCanBeUndoneAndSaysSavedWhenItIs() {
        open(phone, TODAY);
        leave(phone, GUN_BRITT);
        tap(phone, GUN_BRITT, "Sen");
        saved(phone);
        phone.picture("narvaro");
        Accessibility.check(phone.page(), "a roster");
        assertThat(standing(elsewhere(), GUN_BRITT)).isEqualTo("Sen");
        person(phone, GUN_BRITT)
                .getByLabel("Ångra för " + GUN_BRITT, new Locator.GetByLabelOptions().setExact(true))
                .click();
        saved(phone);
        assertThat(standing(elsewhere(), GUN_BRITT)).isEmpty();
        assertThat(phone.page().content()).doesNotContain("@example.org", "+4670");
    }

    @Test
    void everyoneAtOnceIsTakenBackAtOnce() {
        open(phone, day(-7));
        phone.button("Alla är här").click();
        phone.button("Ångra alla").waitFor();
        saved(phone);
        assertThat(standing(elsewhere(day(-7)), DAGNY)).isEqualTo("Här");
        phone.button("Ångra alla").click();
        phone.button("Alla är här").waitFor();
        saved(phone);
        assertThat(standing(elsewhere(day(-7)), DAGNY)).isEmpty();
    }

    @Test
    void withoutANetworkATapIsKeptThroughAReloadAndSavedOnce() {
        open(phone, TODAY);
        leave(phone, DAGNY);
        phone.page().waitForCondition(() ->
                (boolean) phone.page().evaluate("() => caches.match('/narvaro/shell').then(Boolean)"));
        phone.context().setOffline(true);
        tap(phone, DAGNY, "Gick tidigare");
        person(phone, DAGNY).getByText("inte sparad än").waitFor();
        phone.page().getByText("Inget nät. En rad är inte sparad än.").waitFor();
        phone.picture("narvaro-inget-nat");
        Accessibility.check(phone.page(), "a roster without network");
        assertThat(Remains.inDatabases(phone.page()))
                .doesNotContain("Dagny", "LEFT_EARLY", "extractable:true")
                .contains("extractable:false");
        assertThat(Remains.inStoragesAndCaches(phone.page())).doesNotContain("Dagny", GROUP);
        phone.page().reload();
        person(phone, DAGNY).getByText("inte sparad än").waitFor();
        assertThat(standing(phone, DAGNY)).isEqualTo("Gick tidigare");
        assertThat(standing(elsewhere(), DAGNY)).isEmpty();
        phone.context().setOffline(false);
        saved(phone);
        person(phone, DAGNY).getByText("inte sparad än").waitFor(gone());
        Visitor other = elsewhere();
        assertThat(standing(other, DAGNY)).isEqualTo("Gick tidigare");
        leave(other, DAGNY);
        other.close();
    }

    @Test
    void aLostReplyDoesNotRegisterTwice() {
        open(phone, TODAY);
        leave(phone, OKSANA);
        // It reaches the server, and nobody is told.
        phone.page().route("**/attendance", route -> {
            route.fetch();
            route.abort();
            phone.page().unroute("**/attendance");
        });
        tap(phone, OKSANA, "Här");
        person(phone, OKSANA).getByText("inte sparad än").waitFor();
        saved(phone);
        person(phone, OKSANA).getByText("inte sparad än").waitFor(gone());
        assertThat(person(phone, OKSANA).innerText()).doesNotContain("ändrat");
        leave(phone, OKSANA);
    }

    @Test
    void anEndedSessionKeepsTheTapAndTheNextOneSavesIt() {
        open(phone, TODAY);
        leave(phone, SIGRID);
        phone.context().clearCookies();
        tap(phone, SIGRID, "Här");
        phone.link("Logga in").waitFor();
        phone.picture("narvaro-utloggad");
        phone.link("Logga in").click();
        phone.button("Jag är personal").waitFor();
        phone.signInHere(leader);
        phone.page().waitForURL(url -> url.endsWith("/" + TODAY));
        saved(phone);
        Visitor other = elsewhere();
        assertThat(standing(other, SIGRID)).isEqualTo("Här");
        leave(other, SIGRID);
        other.close();
    }

    @Test
    void ofTwoLeadersTheSecondSeesWhatStandsAndSaysWhich() {
        open(phone, TODAY);
        leave(phone, GUN_BRITT);
        phone.page().reload();
        try (Visitor other = elsewhere()) {
            tap(other, GUN_BRITT, "Inte här");
            saved(other);
            tap(phone, GUN_BRITT, "Här");
            phone.page()
                    .getByText(Pattern.compile("Du tryckte Här, .* Nu står det: Inte här · av Sara Wiklander"))
                    .waitFor();
            phone.picture("narvaro-andrat");
            Accessibility.check(phone.page(), "a roster with two answers");
            phone.button("Ändra till Här").click();
            saved(phone);
            other.page().reload();
            assertThat(standing(other, GUN_BRITT)).isEqualTo("Här");
        }
        leave(phone, GUN_BRITT);
    }

    @Test
    void aGuestDropsInAndGoesAndASessionDidNotTakePlaceAfterAll() {
        open(phone, day(-7));
        phone.button("Lägg till gäst").click();
        phone.fault("Skriv ett förnamn.").waitFor();
        phone.field("Gästens förnamn").fill("Sam");
        phone.button("Lägg till gäst").click();
        saved(phone);
        assertThat(elsewhere(day(-7)).page().getByText("Sam").count()).isEqualTo(1);
        phone.button("Ta bort Sam").click();
        saved(phone);
        phone.page().locator("summary").click();
        phone.button("Spara att det inte blev av").click();
        phone.fault("Skriv varför").waitFor();
        phone.field("Varför?").fill("Ledaren var sjuk.");
        phone.button("Spara att det inte blev av").click();
        phone.page().getByText("Ledaren var sjuk.").waitFor();
        phone.picture("narvaro-installt");
        Accessibility.check(phone.page(), "a roster of what did not take place");
        phone.button("Det blev av ändå").click();
        phone.button("Alla är här").waitFor();
    }

    @Test
    void aListOnPaperIsPrintedAndEnteredOnOnePage() {
        open(phone, day(-7));
        String list = phone.link("Skriv ut lista").getAttribute("href");
        assertThat(phone.context().request().get(Whole.web() + list).headers())
                .containsEntry("content-type", "application/pdf");
        phone.button("Fyll i från papper").click();
        phone.button("Spara listan").click();
        phone.page().getByText("Välj för någon först.").waitFor();
        choose(GUN_BRITT, "Här");
        choose(OKSANA, "Sen");
        phone.page().getByText("2 rader är valda").waitFor();
        phone.picture("narvaro-papper");
        Accessibility.check(phone.page(), "a list from paper");
        phone.button("Spara listan").click();
        saved(phone);
        assertThat(person(phone, GUN_BRITT).innerText()).contains("Här · från papper, av Sara Wiklander");
        assertThat(standing(elsewhere(day(-7)), OKSANA)).isEqualTo("Sen");
        for (String name : List.of(GUN_BRITT, OKSANA)) {
            leave(phone, name);
        }
    }

    @Test
    void whatIsClosedToTheLeaderTheCoordinatorFindsAndPutsRight() {
        LocalDate closed = day(-21);
        open(phone, closed);
        phone.page().getByText("Det har gått mer än en vecka.").waitFor();
        assertThat(phone.button("Alla är här").count()).isZero();
        phone.picture("narvaro-stangd");
        try (Visitor desk =
                Visitor.atDesk().signIn(Whole.accounts("coordinator").getFirst())) {
            desk.goTo("/aktiviteter").heading().waitFor();
            desk.page().getByText(GROUP).first().click();
            Locator roster = desk.page().locator("a[href*='/narvaro/'][href$='" + closed + "']");
            roster.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            desk.page().evaluate("() => document.querySelectorAll('details').forEach(fold => (fold.open = true))");
            roster.click();
            desk.page().locator("framsteg-roster h1").waitFor();
            tap(desk, SIGRID, "Här");
            saved(desk);
            assertThat(person(desk, SIGRID).innerText()).contains("av Ritva Sundelin", "registrerat i efterhand");
            desk.picture("narvaro-samordnare");
            Accessibility.check(desk.page(), "a roster at the coordinator's desk");
            leave(desk, SIGRID);
        }
    }

    @Test
    void aCodeThatIsShownChecksInOnAnotherPhone() {
        open(phone, TODAY);
        phone.button("Visa QR").click();
        Locator code = phone.page().locator("svg[data-address]");
        code.waitFor();
        phone.picture("narvaro-qr");
        Accessibility.check(phone.page(), "a code to check in with");
        String address = code.getAttribute("data-address");
        assertThat(address).startsWith(Whole.web() + "/checka-in?kod=");
        Whole.Account wilma = Whole.accounts("participant").stream()
                .filter(account -> account.name().startsWith("Wilma"))
                .findFirst()
                .orElseThrow();
        try (Visitor participant = Visitor.onPhone().signIn(wilma)) {
            participant.page().navigate(address);
            participant.button("Jag är här").click();
            participant.page().getByText("Tack, du är incheckad: " + GROUP).waitFor();
            participant.picture("incheckad");
            Accessibility.check(participant.page(), "checked in");
            participant.page().navigate(address);
            participant.button("Jag är här").click();
            participant.page().getByText("Du är redan incheckad: " + GROUP).waitFor();
            participant.page().navigate(address.replaceFirst("\\.\\d+\\.", ".1."));
            participant.button("Jag är här").click();
            participant
                    .page()
                    .getByText("Koden gäller inte längre. Skanna den som syns nu.")
                    .waitFor();
            participant.picture("incheckning-gammal");
        }
        phone.button("Stäng").click();
        person(phone, wilma.name()).getByText("checkade in själv").waitFor();
        leave(phone, wilma.name());
    }

    @Test
    void theSmallestPhoneTheDarkAndEnglishAndTheKeyboard() {
        for (int width : List.of(320, 1280)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                try (Visitor visitor = Visitor.with(width, scheme).signIn(leader)) {
                    for (String view : List.of("", "?papper")) {
                        visitor.goTo(address(TODAY) + view);
                        visitor.page().locator("framsteg-roster .tap").first().waitFor();
                        visitor.picture("narvaro-" + view.length() + "-" + width + "-" + scheme);
                        Accessibility.check(visitor.page(), "a roster at " + width + " px, " + scheme);
                        Accessibility.checkHighContrast(visitor.page(), "a roster at " + width + " px, " + scheme);
                        visitor.asBefore();
                    }
                }
            }
        }
        open(phone, TODAY);
        leave(phone, GUN_BRITT);
        Locator button = button(phone, GUN_BRITT, "Sen");
        button.focus();
        phone.page().keyboard().press("Enter");
        saved(phone);
        assertThat(standing(phone, GUN_BRITT)).isEqualTo("Sen");
        assertThat(button.evaluate("button => button === document.activeElement"))
                .isEqualTo(true);
        phone.page().keyboard().press("Enter");
        saved(phone);
        assertThat(standing(phone, GUN_BRITT)).isEmpty();
    }

    private static LocalDate day(int days) {
        return TODAY.plusDays(days);
    }

    private void open(Visitor visitor, LocalDate on) {
        visitor.signIn(leader);
        visitor.goTo(address(on));
        visitor.page().locator("framsteg-roster h1").waitFor();
    }

    /** The same leader in a browser that knows nothing of what this one keeps. */
    private Visitor elsewhere() {
        return elsewhere(TODAY);
    }

    private Visitor elsewhere(LocalDate on) {
        Visitor other = Visitor.onPhone();
        open(other, on);
        return other;
    }

    /** Found the way a leader finds it, by today's session, and from there by the day in the address. */
    private static String address(LocalDate on) {
        if (today == null) {
            try (Visitor leader =
                    Visitor.onPhone().signIn(Whole.accounts("leader").getFirst())) {
                leader.goTo("/mina-grupper").heading().waitFor();
                today = leader.page()
                        .locator("a.card[href$='" + TODAY + "']")
                        .filter(new Locator.FilterOptions().setHasText(GROUP))
                        .getAttribute("href");
            }
        }
        return today.replace(TODAY.toString(), on.toString());
    }

    private void choose(String name, String words) {
        person(phone, name)
                .locator("label.tap")
                .filter(new Locator.FilterOptions().setHasText(exactly(words)))
                .click();
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }
}
