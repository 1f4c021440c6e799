package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A place in a group that is asked for by more than one, each with a phone of their own; and what the coach has to do with it. */
class GroupPlacesTest {

    private static final LocalDate DAY = LocalDate.now().plusDays(9);

    private final Whole.Account yusuf = named("Yusuf");
    private final Whole.Account wilma = named("Wilma");
    private final Whole.Account xhemile = named("Xhemile");

    @Test
    void aPlaceThatIsGivenBackIsOfferedInOrderAndAnsweredInOneTap() {
        NewGroup group = NewGroup.published(1, DAY);
        try (Visitor first = Visitor.onPhone().signIn(yusuf);
                Visitor second = Visitor.onPhone().signIn(wilma);
                Visitor third = Visitor.onPhone().signIn(xhemile)) {
            oneIsInAndTwoWait(group, first, second, third);
            third.picture("grupp-i-ko");

            first.page().reload();
            first.send("Ge tillbaka min plats");
            first.picture("grupp-fraga-igen");
            Accessibility.check(first.page(), "a place that goes to the next");
            first.send("Ja, ge tillbaka den");
            first.button("Ställ mig i kön").waitFor();

            second.page().reload();
            second.page().getByText("En plats är din, om du vill").waitFor();
            second.page().getByText("Vi håller platsen åt dig till").waitFor();
            second.picture("grupp-erbjuden");
            Accessibility.check(second.page(), "a place that waits for an answer");
            Page stale = second.page();
            second.inAnotherTab().goTo("/").heading().waitFor();
            assertThat(second.page().locator("main").innerText()).contains("plats");
            second.picture("idag-erbjuden");
            second.goTo("/grupper").heading().waitFor();
            second.page().getByText("En plats väntar på ditt svar").first().waitFor();
            second.picture("grupper-erbjuden");
            group.openedBy(second).send("Nej tack");
            second.button("Ställ mig i kön").waitFor();
            second.turnTo(stale);
            second.send("Ja, jag vill ha platsen");
            second.page().getByText("Platsen har gått vidare till nästa i kön.").waitFor();
            second.picture("grupp-for-sent");

            third.page().reload();
            third.send("Ja, jag vill ha platsen");
            third.page().getByText("Du är med").waitFor();
            third.goTo("/vecka?dag=" + DAY).heading().waitFor();
            third.page().getByText(group.title()).first().waitFor();
            group.openedBy(third).send("Ge tillbaka min plats");
            third.button("Anmäl mig").waitFor();
        }
    }

    @Test
    void aPlaceThatIsNotAnsweredInTimeIsTheNextOnes() {
        NewGroup group = NewGroup.published(1, DAY.plusDays(4));
        try (Visitor first = Visitor.onPhone().signIn(yusuf);
                Visitor second = Visitor.onPhone().signIn(wilma);
                Visitor third = Visitor.onPhone().signIn(xhemile)) {
            oneIsInAndTwoWait(group, first, second, third);
            first.page().reload();
            first.send("Ge tillbaka min plats");
            first.send("Ja, ge tillbaka den");
            first.button("Ställ mig i kön").waitFor();
            second.page().reload();
            second.page().getByText("En plats är din, om du vill").waitFor();

            assertThat(Tables.change(
                            "UPDATE sign_up u JOIN bookable b ON b.id = u.bookable_id JOIN activity a ON a.id = b.activity_id"
                                    + " SET u.offered_until = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND"
                                    + " WHERE a.title = ? AND u.offered_until IS NOT NULL",
                            group.title()))
                    .isEqualTo(1);

            second.send("Ja, jag vill ha platsen");
            second.page().getByText("Platsen har gått vidare till nästa i kön.").waitFor();
            second.picture("grupp-svarstiden-slut");
            Accessibility.check(second.page(), "an answer that came too late");
            second.button("Ställ mig i kön").waitFor();
            // Each minute what was not answered goes on to the next.
            third.page()
                    .waitForCondition(
                            () -> {
                                third.page().reload();
                                third.heading().waitFor();
                                return third.button("Ja, jag vill ha platsen").count() > 0;
                            },
                            new Page.WaitForConditionOptions().setTimeout(90_000));
            third.send("Ja, jag vill ha platsen");
            third.page().getByText("Du är med").waitFor();
            second.goTo("/").heading().waitFor();
            second.page().getByText(group.title()).first().waitFor();
            second.picture("idag-svarstiden-slut");
            group.openedBy(third).send("Ge tillbaka min plats");
            third.button("Anmäl mig").waitFor();
        }
    }

    @Test
    void whatStandsInTheWeekAlreadyIsSaidBeforeAndDoesNotStandInTheWay() {
        NewGroup one = NewGroup.published(5, DAY.plusDays(1));
        NewGroup other = NewGroup.published(5, DAY.plusDays(1));
        try (Visitor phone = Visitor.onPhone().signIn(yusuf)) {
            one.openedBy(phone).send("Anmäl mig");
            phone.page().getByText("Du är med").waitFor();
            other.openedBy(phone);
            phone.page().getByText("Samtidigt i din vecka:").waitFor();
            assertThat(phone.page().locator(".clashes").innerText()).contains(one.title());
            phone.picture("grupp-krock");
            Accessibility.check(phone.page(), "a group at the same time");
            phone.send("Anmäl mig");
            phone.page().getByText("Du är med").waitFor();
            phone.goTo("/grupper").heading().waitFor();
            assertThat(phone.under("Dina grupper").innerText()).contains(one.title(), other.title());
            phone.picture("grupper-dina");
            one.openedBy(phone).send("Ge tillbaka min plats");
            phone.button("Anmäl mig").waitFor();
            other.openedBy(phone).send("Ge tillbaka min plats");
            phone.button("Anmäl mig").waitFor();
        }
    }

    @Test
    void aLineIsLeftAndWhatWasChosenStaysInTheAddress() {
        NewGroup group = NewGroup.published(1, DAY.plusDays(2));
        try (Visitor first = Visitor.onPhone().signIn(yusuf);
                Visitor second = Visitor.onPhone().signIn(wilma)) {
            group.openedBy(first).send("Anmäl mig");
            first.page().getByText("Du är med").waitFor();
            group.openedBy(second).send("Ställ mig i kön");
            second.send("Lämna kön");
            second.button("Ställ mig i kön").waitFor();
            first.send("Ge tillbaka min plats");

            second.goTo("/grupper").heading().waitFor();
            second.link("I närheten").click();
            second.page().waitForURL("**/grupper?nara=ja");
            second.page().locator(".chip[aria-current]").getByText("I närheten").waitFor();
            second.picture("grupper-nara");
            Accessibility.check(second.page(), "what is near");
            second.link("Hälsa").click();
            second.page().waitForURL("**/grupper?nara=ja&amne=health");
            second.page().goBack();
            second.page().waitForURL("**/grupper?nara=ja");
            second.goTo("/grupper?nara=ja&sprak=yiddish&amne=lecture").heading().waitFor();
            second.page().getByText("Just nu passar ingen grupp det du valde.").waitFor();
            second.picture("grupper-ingen");
            second.link("Visa alla grupper").click();
            second.page().waitForURL("**/grupper");
        }
    }

    @Test
    void aCoachSuggestsAndSignsUpOnceTheParticipantHasAskedAndBothSeeWhoDidIt() {
        NewGroup group = NewGroup.published(3, DAY.plusDays(3));
        Whole.Account coach = coachOf(wilma);
        try (Visitor desk = Visitor.atDesk().signIn(coach);
                Visitor phone = Visitor.onPhone().signIn(wilma)) {
            desk.goTo("/mina-deltagare").heading().waitFor();
            desk.openWithAllAnswers(wilma.name());
            desk.link("Grupper").click();
            desk.page().waitForURL("**/grupper");
            desk.page().getByText(group.title()).first().waitFor();
            desk.picture("coach-grupper");
            Accessibility.check(desk.page(), "a participant's groups");
            desk.page().getByText(group.title()).first().click();
            desk.page().locator("h1").getByText(group.title()).waitFor();
            desk.send("Tipsa " + wilma.name());
            desk.button("Ta tillbaka tipset").waitFor();

            phone.goTo("/grupper").heading().waitFor();
            phone.page()
                    .getByText("Tips från " + coach.name() + ", din coach.")
                    .first()
                    .waitFor();
            phone.picture("grupper-tips");

            desk.send("Anmäl åt " + wilma.name());
            desk.page().getByText("Har " + wilma.name() + " bett dig om det?").waitFor();
            desk.picture("coach-anmal");
            Accessibility.check(desk.page(), "has the participant asked");
            desk.send("Ja, " + wilma.name() + " har bett om det");
            desk.page().getByText(wilma.name() + " är med").waitFor();
            desk.page().getByText(coach.name() + " anmälde").waitFor();
            desk.picture("coach-anmald");

            group.openedBy(phone);
            phone.page()
                    .getByText(coach.name() + " anmälde dig, för att du bad om det.")
                    .waitFor();
            phone.picture("grupp-anmald-av-coach");

            desk.send("Ge tillbaka platsen åt " + wilma.name());
            desk.send("Ja, " + wilma.name() + " har bett om det");
            desk.button("Anmäl åt " + wilma.name()).waitFor();
            desk.send("Ta tillbaka tipset");
            desk.button("Tipsa " + wilma.name()).waitFor();
            phone.goTo("/grupper").heading().waitFor();
            phone.page()
                    .getByText(coach.name() + " tog bort din anmälan")
                    .first()
                    .waitFor();
            phone.picture("grupper-nytt-fran-coach");
            Accessibility.check(phone.page(), "news from the coach");
            while (phone.button("Jag har sett det").count() > 0) {
                int left = phone.button("Jag har sett det").count();
                phone.button("Jag har sett det").first().click();
                phone.page()
                        .waitForFunction(
                                "left => [...document.querySelectorAll('button')]"
                                        + ".filter(each => each.textContent === 'Jag har sett det').length < left",
                                left);
            }
        }
    }

    private static void oneIsInAndTwoWait(NewGroup group, Visitor first, Visitor second, Visitor third) {
        group.openedBy(first).send("Anmäl mig");
        first.page().getByText("Du är med").waitFor();
        group.openedBy(second).send("Ställ mig i kön");
        second.page().getByText("Du står först i kön").waitFor();
        group.openedBy(third).send("Ställ mig i kön");
        third.page().getByText("Du står i kö, en före dig").waitFor();
    }

    private static Whole.Account named(String firstName) {
        return Whole.accounts("participant").stream()
                .filter(account -> account.name().startsWith(firstName))
                .findFirst()
                .orElseThrow();
    }

    private static Whole.Account coachOf(Whole.Account participant) {
        for (Whole.Account coach : Whole.accounts("coach")) {
            try (Visitor desk = Visitor.atDesk().signIn(coach)) {
                desk.goTo("/mina-deltagare").heading().waitFor();
                desk.page().locator("main table tbody a, main p").first().waitFor();
                if (desk.link(participant.name()).count() > 0) {
                    return coach;
                }
            }
        }
        throw new AssertionError("no coach of the demo coaches " + participant.name());
    }
}
