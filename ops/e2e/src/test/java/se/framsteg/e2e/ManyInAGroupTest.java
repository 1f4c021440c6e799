package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.e2e.Rosters.person;
import static se.framsteg.e2e.Rosters.saved;
import static se.framsteg.e2e.Rosters.standing;
import static se.framsteg.e2e.Rosters.tap;

import com.microsoft.playwright.Locator;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A group of sixty that has met every day for two hundred days, on the phone of who leads it. */
class ManyInAGroupTest {

    private static final String GROUP = "Stora samlingen";
    private static final int PEOPLE = 60;
    private static final String LAST = "Deltagare 60 Alexandersdotter-Överbergström af Ytterhogdal";

    /** Leads it, in a programme that no other test counts the people of. */
    private static final Whole.Account COACH = Whole.accounts("coach").getLast();

    @BeforeAll
    static void make() {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Stockholm"));
        Tables.run(
                "many-in-a-group.sql",
                "SET @leader = (SELECT id FROM account WHERE email = ?), @title = ?, @today = DATE(?), @ahead = ?",
                COACH.signIn(),
                GROUP,
                now.toLocalDate().toString(),
                String.valueOf(now.getOffset().getTotalSeconds() / 3600));
    }

    @Test
    void sixtyAreRegisteredAtOnceAndTheLastOfThemByHand() {
        try (Visitor phone = Visitor.onPhone().signIn(COACH)) {
            phone.goTo("/mina-grupper").heading().waitFor();
            phone.picture("mina-grupper-manga");
            phone.under("Idag").getByText(GROUP).click();
            person(phone, LAST).waitFor();
            assertThat(phone.page().locator(".person").count()).isEqualTo(PEOPLE);
            phone.button("Alla är här").click();
            saved(phone);
            phone.page().getByText("60 av 60 är här").waitFor();
            tap(phone, LAST, "Sen");
            saved(phone);
            phone.picture("narvaro-manga");
            Accessibility.check(phone.page(), "a roster of sixty");
            phone.page().reload();
            person(phone, LAST).waitFor();
            assertThat(standing(phone, LAST)).isEqualTo("Sen");
            phone.page().getByText("60 av 60 är här").waitFor();
        }
    }

    @Test
    void ofTwoHundredSessionsTheLatestAreShownUntilAllAreAskedFor() {
        try (Visitor phone = Visitor.onPhone().signIn(COACH)) {
            phone.goTo("/mina-grupper").heading().waitFor();
            phone.under("Så har det gått").getByText(GROUP).click();
            phone.heading().getByText("Så har det gått: " + GROUP).waitFor();
            Locator sessions = phone.page().locator("table.list tbody tr");
            assertThat(sessions.count()).isEqualTo(12);
            assertThat(sessions.first().innerText()).contains("199. ");
            phone.page().getByText("De 12 senaste av 199.").waitFor();
            phone.picture("sa-har-det-gatt-manga");
            Accessibility.check(phone.page(), "the latest of many sessions");
            phone.link("Visa alla 199 tillfällen").click();
            phone.link("Visa bara de 12 senaste").waitFor();
            assertThat(sessions.count()).isEqualTo(199);
            assertThat(phone.page().locator(".figures-people li").count()).isEqualTo(PEOPLE);
            phone.page().goBack();
            phone.link("Visa alla 199 tillfällen").waitFor();
            assertThat(sessions.count()).isEqualTo(12);
        }
    }
}
