package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The door: wrong codes and passwords at their fields, and back to where one wanted to go. */
class SignInTest {

    private final Whole.Account participant = Whole.accounts("participant").get(1);

    @Test
    void aWrongCodeIsSaidAtTheFieldAndTheAddressStays() {
        try (Visitor phone = Visitor.onPhone().goTo("/logga-in")) {
            phone.field("Mobilnummer eller e-post").fill("ingen-alls@example.org");
            phone.button("Skicka kod").click();
            phone.field("Koden, sex siffror").fill("12345");
            phone.button("Logga in").click();
            phone.page().getByText("Koden har sex siffror.").waitFor();
            phone.field("Koden, sex siffror").fill("123456");
            phone.button("Logga in").click();
            phone.page().locator("[aria-invalid=true]").waitFor();
            phone.picture("fel-kod");
        }
    }

    @Test
    void aPageThatNeedsSignInIsReachedAfterIt() {
        try (Visitor phone = Visitor.onPhone().goTo("/mina-kort/utveckling")) {
            phone.field("Mobilnummer eller e-post").waitFor();
            phone.signInHere(participant);
            phone.page().waitForURL(url -> url.endsWith("/mina-kort/utveckling"));
        }
    }

    @Test
    void aParticipantFindsNoPageOfStaff() {
        try (Visitor phone = Visitor.onPhone().signIn(participant)) {
            assertThat(phone.page().locator("nav").innerText())
                    .contains("Idag", "Kort", "Jag")
                    .doesNotContain("Mina deltagare");
            for (String path : new String[] {"/mina-deltagare", "/deltagare", "/formular"}) {
                phone.goTo(path).heading().waitFor();
                assertThat(phone.page().locator("table").count()).as(path).isZero();
            }
        }
    }
}
