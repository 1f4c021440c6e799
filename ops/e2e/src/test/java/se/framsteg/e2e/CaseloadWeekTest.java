package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The coach's week: a day registered for many at once, and one time that becomes otherwise. */
class CaseloadWeekTest {

    private static final LocalDate MONDAY = LocalDate.now().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    private static final Whole.Account COACH = Whole.accounts("coach").getFirst();

    @Test
    void aDayIsRegisteredForManyAtOnce() {
        try (Visitor desk = Visitor.atDesk().signIn(COACH)) {
            desk.goToForm("/veckan?dag=" + aDayWithTimes(desk, MONDAY.minusWeeks(1)));
            Accessibility.check(desk.page(), "the coach's week");
            desk.picture("veckan");
            Locator first = desk.page().locator(".register-row select").first();
            String other = first.locator("option:checked").innerText().equals("Var med") ? "Kom inte" : "Var med";
            desk.button("Alla andra var med").click();
            Visitor.choose(first, other);
            desk.send("Spara dagen");
            desk.page().getByText(Pattern.compile("sparade?\\.$")).first().waitFor();
            assertThat(desk.page().locator(".register-row").first().innerText())
                    .contains(other + ", av " + COACH.name());
            desk.picture("veckan-sparad");
        }
    }

    @Test
    void theDayFitsAPhone() {
        try (Visitor phone = Visitor.onPhone().signIn(COACH)) {
            phone.goToForm("/veckan?dag=" + aDayWithTimes(phone, MONDAY.minusWeeks(1)));
            phone.picture("veckan-mobil");
            Accessibility.check(phone.page(), "a day on the phone");
        }
    }

    @Test
    void aSingleTimeIsCancelledAndThatIsUndone() {
        try (Visitor desk = Visitor.atDesk().signIn(COACH)) {
            desk.goToForm(aPersonWithHours(desk));
            Accessibility.check(desk.page(), "one participant's week");
            desk.picture("veckan-person");
            change(desk).click();
            desk.page().getByText("En annan dag").click();
            desk.field("Till vilken dag").waitFor();
            desk.picture("veckan-en-gang");
            Accessibility.check(desk.page(), "a single time to change");
            desk.field("Till vilken dag").fill("2020-01-01");
            desk.send("Spara");
            desk.awaitFocusOnAFault();
            desk.page()
                    .locator("label")
                    .getByText("Inställt", new Locator.GetByTextOptions().setExact(true))
                    .click();
            desk.send("Spara");
            desk.page().getByText("Sparat. Bara den här gången är ändrad.").waitFor();
            desk.page()
                    .getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Inställt"))
                    .first()
                    .waitFor();
            desk.send("Ångra");
            desk.page().getByText("Ändringen är ångrad.").waitFor();
        }
    }

    @Test
    void twoWhoChangeTheSameHoursSeeBothAndNothingIsLost() {
        try (Visitor one = Visitor.atDesk().signIn(COACH);
                Visitor other = Visitor.atDesk().signIn(COACH)) {
            String person = aPersonWithHours(one);
            one.goToForm(person);
            other.goToForm(person);
            change(one).click();
            change(other).click();
            cancel(one);
            one.page().getByText("Sparat. Bara den här gången är ändrad.").waitFor();
            cancel(other);
            other.page().getByText("Någon annan har sparat under tiden").waitFor();
            other.picture("veckan-krock");
            Accessibility.check(other.page(), "two who changed the same time");
            other.send("Spara det jag skrev");
            other.page().getByText("Sparat. Bara den här gången är ändrad.").waitFor();
            change(other).click();
            other.page()
                    .locator("label")
                    .getByText("Som ni har kommit överens om")
                    .click();
            other.send("Spara");
            other.page().getByText("Sparat. Bara den här gången är ändrad.").waitFor();
        }
    }

    private static void cancel(Visitor desk) {
        desk.page()
                .locator("label")
                .getByText("Inställt", new Locator.GetByTextOptions().setExact(true))
                .click();
        desk.send("Spara");
    }

    /** The first of the times that can be changed by themselves. */
    private static Locator change(Visitor desk) {
        return desk.page().locator("td button.link").first();
    }

    private static LocalDate aDayWithTimes(Visitor coach, LocalDate monday) {
        List<LocalDate> days = WeekJourneyTest.workdaysOf(monday);
        for (LocalDate day : days) {
            coach.goTo("/veckan?dag=" + day).heading().waitFor();
            if (coach.page().locator(".register-row").count() > 1) {
                return day;
            }
        }
        throw new AssertionError("nobody of the demo had anything to do from " + days);
    }

    /** Where the week of somebody is who has agreed hours next week. */
    private static String aPersonWithHours(Visitor coach) {
        coach.goToForm("/veckan?dag=" + MONDAY.plusWeeks(1));
        List<String> people = coach.page().locator("table th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        for (String person : people) {
            coach.goTo(person).heading().waitFor();
            if (change(coach).count() > 0) {
                return person;
            }
        }
        throw new AssertionError("nobody of the demo has agreed hours");
    }
}
