package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody from outside is asked to lead a group, comes in by the link on a phone, and is taken off again. */
class ExternalLeaderJourneyTest {

    private static final String GROUP = "7tjugo";
    private static final String WHO_COMES = "Bo Hedblad";

    private final String name = "Kim Utifrån " + UUID.randomUUID().toString().substring(0, 8);
    private final String email = UUID.randomUUID() + "@example.org";

    @Test
    void whoIsInvitedComesInOnceByTheLinkAndIsOutWhenTakenOff() {
        try (Visitor desk =
                        Visitor.atDesk().signIn(Whole.accounts("coordinator").getFirst());
                Visitor phone = Visitor.onPhone()) {
            openGroup(desk);
            invite(desk);
            String first = Mailbox.linkFor(email, desk.context());
            onTheList(desk).getByText("Skicka ny länk").click();
            desk.page().getByText("Den gamla gäller inte längre.").waitFor();
            String link = anotherLinkThan(first, desk);
            desk.picture("extern-ledare-inbjuden");
            Accessibility.check(desk.page(), "an activity with leaders from outside");

            saysTheLinkHasEnded(phone.goTo(first));
            Accessibility.check(phone.page(), "a link that has ended");
            phone.picture("leda-grupp-slut");
            comeIn(phone, link);
            seesOwnSessionsAndNothingElse(phone);
            saysTheLinkHasEnded(phone.goTo(link));
            phone.goTo("/mina-grupper").heading().waitFor();

            openGroup(desk);
            assertThat(onTheList(desk).innerText()).contains("Har tackat ja. Vägen in stängs");
            onTheList(desk).getByText("Ta bort …").click();
            desk.send("Ja, ta bort");
            desk.page().getByText(name + " leder inte gruppen längre.").waitFor();
            assertThat(onTheList(desk).count()).isZero();

            phone.page().locator("main a.card").first().click();
            phone.page().waitForURL("**/logga-in**");
            phone.page().getByText("Du är inte inloggad längre.").waitFor();
            phone.picture("utloggad-ledare");
            Accessibility.check(phone.page(), "the sign-in page after a way in has ended");
            phone.goTo("/mina-grupper");
            phone.field("Mobilnummer eller e-post").waitFor();
        }
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
        try (Visitor desk =
                Visitor.atDesk().signIn(Whole.accounts("coordinator").getFirst())) {
            openGroup(desk);
            desk.page().getByText("Bjud in en extern ledare").click();
            desk.field("Ledarens namn").fill(name);
            desk.field("Ledarens e-post eller mobilnummer")
                    .fill(Whole.accounts("participant").getFirst().signIn());
            desk.send("Skicka inbjudan");
            desk.awaitFocusOnAFault();
            desk.page()
                    .getByText("Någon annan har redan det numret eller den adressen.")
                    .waitFor();
            desk.picture("extern-ledare-upptagen");
            assertThat(desk.field("Ledarens namn").inputValue()).isEqualTo(name);
        }
    }

    @Test
    void whoLedBeforeComesBackByContactAndCode() {
        try (Visitor phone = Visitor.onPhone().signIn(Whole.externalLeader())) {
            phone.page().waitForURL("**/mina-grupper");
            phone.page().getByText(GROUP).first().waitFor();
            phone.picture("mina-grupper-extern");
            phone.goTo("/start");
            assertThat(phone.heading().innerText()).isEqualTo("Sidan finns inte");
        }
    }

    private static void openGroup(Visitor desk) {
        desk.goTo("/aktiviteter").heading().waitFor();
        desk.link(GROUP).first().click();
        desk.page()
                .getByText("Externa ledare", new Page.GetByTextOptions().setExact(true))
                .waitFor();
    }

    private Locator onTheList(Visitor desk) {
        return desk.page().locator(".card", new Page.LocatorOptions().setHasText(email));
    }

    private void invite(Visitor desk) {
        desk.page().getByText("Bjud in en extern ledare").click();
        desk.field("Ledarens namn").fill(name);
        desk.field("Ledarens e-post eller mobilnummer").fill(email);
        desk.send("Skicka inbjudan");
        desk.page().getByText("Inbjudan till " + name + " är på väg.").waitFor();
    }

    /** Messages are sent after the reply. */
    private String anotherLinkThan(String first, Visitor desk) {
        for (int look = 0; look < 20; look++) {
            String link = Mailbox.linkFor(email, desk.context());
            if (!link.equals(first)) {
                return link;
            }
        }
        throw new AssertionError("no second link came");
    }

    private static void saysTheLinkHasEnded(Visitor phone) {
        phone.page().getByText("Be den som bjöd in dig om en ny länk.").waitFor();
        assertThat(phone.heading().innerText()).isEqualTo("Länken gäller inte längre");
    }

    private void comeIn(Visitor phone, String link) {
        phone.goTo(link).button("Skicka kod").waitFor();
        assertThat(phone.page().locator("main").innerText())
                .contains(name, "Ritva Sundelin bjuder in dig att leda en grupp.")
                .doesNotContain(GROUP, email);
        phone.picture("leda-grupp");
        Accessibility.check(phone.page(), "an invitation to lead");
        phone.send("Skicka kod");
        phone.field("Koden, sex siffror").waitFor();
        phone.picture("leda-grupp-kod");
        Accessibility.check(phone.page(), "the code for an invitation to lead");
        phone.field("Koden, sex siffror").fill(Mailbox.codeFor(email, phone.context()));
        phone.button("Logga in").click();
        phone.page().waitForURL("**/mina-grupper");
    }

    private static void seesOwnSessionsAndNothingElse(Visitor phone) {
        phone.page().getByText(GROUP).first().waitFor();
        assertThat(phone.page().locator("nav a").count()).isOne();
        phone.page().locator("main a.card").first().click();
        phone.page().getByText(WHO_COMES).first().waitFor();
        assertThat(phone.page().locator("main").innerText()).doesNotContain("@", "070-");
    }
}
