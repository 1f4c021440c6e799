package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The participant reads who has read. */
class AccessLogTest {

    private final Whole.Account aino = Whole.accounts("participant").getFirst();

    @Test
    void whoReadAboutMeStandsOnAPageOfMyOwn() {
        Whole.Account coordinator = Whole.accounts("coordinator").getFirst();
        try (Visitor desk = Visitor.atDesk().signIn(coordinator)) {
            desk.goTo("/deltagare").link(aino.name()).click();
            desk.button("Spara inskrivningen").waitFor();
        }
        try (Visitor phone = Visitor.onPhone().signIn(aino)) {
            phone.goTo("/jag").page().getByText("Vem har läst om mig").click();
            phone.page().waitForURL(url -> url.endsWith("/jag/insyn"));
            phone.page().locator(".story li").first().waitFor();
            assertThat(phone.page().locator(".story li").allInnerTexts())
                    .anyMatch(line -> line.contains(coordinator.name() + " · Samordnare")
                            && line.contains("Läste dina uppgifter."));
            phone.picture("insyn");
        }
    }

    @Test
    void nobodyElseFindsThatPage() {
        try (Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").getFirst())) {
            desk.goTo("/jag/insyn").page().getByText("Sidan finns inte").first().waitFor();
        }
    }
}
