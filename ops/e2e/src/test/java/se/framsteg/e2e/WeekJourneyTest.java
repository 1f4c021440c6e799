package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The week on the phone: "I can't come" in two taps, what the coach sees of it, paper to take home, and a swipe. */
class WeekJourneyTest {

    private static final LocalDate NEXT_WEEK = LocalDate.now().plusWeeks(1);

    @Test
    void absenceIsToldInTwoTapsTheCoachSeesItAndItCanBeUndone() {
        Whole.Account participant = Whole.accounts("participant").getFirst();
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            openAllDays(phone, NEXT_WEEK);
            phone.picture("vecka-nasta");
            Accessibility.check(phone.page(), "next week");
            Locator card = phone.page()
                    .locator(".occurrence")
                    .filter(new Locator.FilterOptions().setHasText("Jag kan inte komma"))
                    .first();
            String what = card.locator(".what").innerText();
            phone.untapped();
            phone.tap(card.getByText("Jag kan inte komma"));
            phone.tap(phone.button("Ja, säg till"));
            Locator thanks = phone.page().getByText("Tack för att du sa till.").first();
            thanks.waitFor();
            assertThat(phone.taps()).isEqualTo(2);
            phone.picture("vecka-kan-inte");
            Accessibility.check(phone.page(), "an absence that was told");

            assertThat(coachSees(participant)).contains("kan inte komma");

            openAllDays(phone, NEXT_WEEK);
            phone.button("Jag kan komma ändå").first().click();
            phone.page()
                    .locator(".occurrence")
                    .filter(new Locator.FilterOptions().setHasText(what.strip()))
                    .getByText("Jag kan inte komma")
                    .first()
                    .waitFor();
        }
    }

    /** What stands about the participant on top of the page of whoever coaches them. */
    private static String coachSees(Whole.Account participant) {
        for (Whole.Account coach : Whole.accounts("coach")) {
            try (Visitor desk = Visitor.atDesk().signIn(coach)) {
                desk.goTo("/veckan").heading().waitFor();
                Locator notice = desk.page()
                        .locator("main li")
                        .filter(new Locator.FilterOptions().setHasText(participant.name()));
                if (notice.count() > 0) {
                    desk.picture("veckan-franvaro");
                    return notice.first().innerText();
                }
            }
        }
        throw new AssertionError("no coach of the demo was told about " + participant.name());
    }

    @Test
    void theWeekAndThePlanComeOnPaperUnderNeutralNames() {
        Whole.Account participant = Whole.accounts("participant").getFirst();
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/vecka").heading().waitFor();
            assertThat(paper(phone, phone.link("Veckan på papper"))).matches("inline; filename=\"vecka-\\d+\\.pdf\"");
            phone.goTo("/plan").heading().waitFor();
            Locator plan = phone.link("Planen på papper");
            if (plan.count() > 0) {
                assertThat(paper(phone, plan)).isEqualTo("inline; filename=\"plan.pdf\"");
            }
        }
        try (Visitor stranger = Visitor.onPhone()) {
            stranger.goTo("/vecka/papper").heading().waitFor();
            assertThat(stranger.page().url()).contains("/logga-in?till=");
        }
    }

    /** What it says it shall be saved as. */
    private static @Nullable String paper(Visitor phone, Locator link) {
        link.waitFor();
        assertThat(link.getAttribute("target")).isEqualTo("_blank");
        APIResponse reply = phone.context().request().get(Whole.web() + link.getAttribute("href"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(reply.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("cache-control", "no-store");
        return reply.headers().get("content-disposition");
    }

    @Test
    void oneTapOpensTheCalendarAndANewAddressMakesTheOldOneVoid() {
        try (Visitor phone =
                Visitor.onPhone().signIn(Whole.accounts("participant").get(1))) {
            phone.goToForm("/jag/kalender");
            assertThat(phone.link("Öppna i kalendern").getAttribute("href"))
                    .matches("webcal://.+/kalender/.{64}\\.ics");
            String old = phone.field("Adressen").inputValue();
            APIResponse calendar = phone.context().request().get(old);
            assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").doesNotContain("Jobbstudion");
            assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");

            phone.button("Byt adress").click();
            phone.send("Ja, byt");
            phone.page()
                    .getByText("Klart. Lägg till den nya adressen i din kalender.")
                    .waitFor();
            assertThat(phone.context().request().get(old).status()).isEqualTo(404);
            assertThat(phone.context()
                            .request()
                            .get(phone.field("Adressen").inputValue())
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSwipeLeadsToTheWeekBesideAndTheWayBackLeadsBack() {
        try (Visitor phone =
                Visitor.onPhone().signIn(Whole.accounts("participant").get(1))) {
            phone.goToForm("/vecka");
            String now = phone.heading().innerText();

            swipe(phone, 300, 80);
            phone.page().waitForURL(Pattern.compile(".*/vecka\\?dag=.*"));
            phone.link("Till den här veckan").waitFor();
            assertThat(phone.heading().innerText()).isNotEqualTo(now);
            swipe(phone, 80, 300);
            phone.page().waitForCondition(() -> phone.heading().innerText().equals(now));
            swipe(phone, 80, 300);
            phone.link("Till den här veckan").waitFor();

            phone.page().goBack();
            phone.page().waitForCondition(() -> phone.heading().innerText().equals(now));
        }
    }

    @Test
    void aSwipeThatIsNoneOrBeginsAtTheEdgeDoesNothing() {
        try (Visitor phone =
                Visitor.onPhone().signIn(Whole.accounts("participant").get(1))) {
            phone.goToForm("/vecka");
            swipe(phone, 200, 170);
            swipe(phone, 10, 300);
            phone.page()
                    .evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
            assertThat(phone.page().url()).endsWith("/vecka");
        }
    }

    /** One finger across the week, from there to there in CSS pixels. */
    private static void swipe(Visitor phone, int from, int to) {
        CDPSession finger = phone.context().newCDPSession(phone.page());
        touch(finger, "touchStart", from);
        touch(finger, "touchMove", (from + to) / 2);
        touch(finger, "touchMove", to);
        touch(finger, "touchEnd", null);
        finger.detach();
    }

    private static void touch(CDPSession finger, String type, @Nullable Integer x) {
        JsonArray points = new JsonArray();
        if (x != null) {
            JsonObject point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", 420);
            points.add(point);
        }
        JsonObject arguments = new JsonObject();
        arguments.addProperty("type", type);
        arguments.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", arguments);
    }

    private static void openAllDays(Visitor phone, LocalDate week) {
        phone.goToForm("/vecka?dag=" + week);
        phone.page().evaluate("() => document.querySelectorAll('details.day').forEach(day => day.open = true)");
    }

    static List<LocalDate> workdaysOf(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(5)).toList();
    }
}
