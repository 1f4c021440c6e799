package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A group is found and a place taken on the phone; its leader sees who comes. */
class GroupsJourneyTest {

    private static final String GROUP = "Pengar som räcker";

    private final Whole.Account participant = Whole.accounts("participant").getFirst();

    @Test
    void whoFindsAGroupHasAPlaceInItAndGivesItBack() {
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            phone.goTo("/grupper").heading().waitFor();
            phone.picture("grupper");
            Accessibility.check(phone.page(), "the catalogue");
            phone.page().getByText(GROUP).click();
            phone.page().waitForURL("**/grupper/**");
            phone.button("Anmäl mig").waitFor();
            phone.picture("grupp");
            Accessibility.check(phone.page(), "a group");
            phone.send("Anmäl mig");
            phone.page().getByText("Du är med").waitFor();
            phone.picture("grupp-med");
            Accessibility.check(phone.page(), "a group with a place");
            phone.send("Ge tillbaka min plats");
            phone.button("Anmäl mig").waitFor();
        }
    }

    @Test
    void aFullGroupSaysHowManyWaitAndThatWeTell() {
        Whole.Account waiting = Whole.accounts("participant").stream()
                .filter(account -> account.name().startsWith("Wilma"))
                .findFirst()
                .orElseThrow();
        try (Visitor phone = Visitor.onPhone().signIn(waiting)) {
            phone.goTo("/grupper").heading().waitFor();
            phone.page().getByText("Sova bättre").first().click();
            phone.button("Ställ mig i kön").waitFor();
            phone.picture("grupp-full");
            phone.send("Ställ mig i kön");
            phone.page().getByText("Du står i kö").waitFor();
            phone.picture("grupp-ko");
            Accessibility.check(phone.page(), "a place in line");
            phone.send("Lämna kön");
            phone.button("Ställ mig i kön").waitFor();
        }
    }

    @Test
    void aLeaderSeesTheOwnSessionsAndComesToTheNames() {
        try (Visitor phone = Visitor.onPhone().signIn(Whole.accounts("leader").getFirst())) {
            phone.goTo("/mina-grupper").heading().waitFor();
            phone.picture("mina-grupper");
            Accessibility.check(phone.page(), "a leader's sessions");
            phone.page()
                    .locator("section:has(h2:text-is('Var nyss')) a.card")
                    .first()
                    .click();
            phone.page().locator("framsteg-roster h1").waitFor();
            assertThat(phone.page().content()).doesNotContain("@example.org", "+4670");
            phone.link("Mina grupper").click();
            phone.page().waitForURL(url -> url.endsWith("/mina-grupper"));
        }
    }
}
