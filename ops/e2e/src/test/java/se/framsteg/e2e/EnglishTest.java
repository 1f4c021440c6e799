package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever chooses English meets no Swedish, neither on the page nor read aloud. */
class EnglishTest {

    private static final Whole.Account SPEAKS_ENGLISH =
            Whole.accounts("participant").getLast();

    @Test
    void signIn() {
        try (Visitor phone = Visitor.onPhone().goTo("/logga-in")) {
            phone.button("English").click();
            phone.button("Send code").waitFor();
            saysNothingInSwedish(phone, "sign-in");
            phone.button("I am staff").click();
            phone.field("Password").waitFor();
            saysNothingInSwedish(phone, "sign-in of staff");
            phone.button("I am a participant").click();
            phone.field("Mobile number or e-mail").fill("nobody@example.org");
            phone.button("Send code").click();
            phone.field("The code, six digits").fill("12");
            phone.button("Sign in").click();
            phone.page().locator("[aria-invalid=true]").waitFor();
            saysNothingInSwedish(phone, "the code");
            phone.picture("en-sign-in");
        }
    }

    @Test
    void aParticipantsPages() {
        try (Visitor phone = Visitor.onPhone().signIn(SPEAKS_ENGLISH)) {
            saysNothingInSwedish(phone, "Idag");
            phone.picture("en-today");
            phone.goTo("/mina-kort").heading().waitFor();
            phone.page().locator("details.card summary").first().click();
            phone.page().locator("details.card dl").waitFor();
            saysNothingInSwedish(phone, "Kort");
            phone.goTo("/mina-kort/utveckling")
                    .page()
                    .locator("framsteg-curve .plot svg")
                    .last()
                    .waitFor();
            saysNothingInSwedish(phone, "Min utveckling");
            phone.picture("en-development");
            phone.page().locator("framsteg-curve button").first().click();
            phone.page().locator("framsteg-curve table").first().waitFor();
            saysNothingInSwedish(phone, "the curves as a table");
            phone.goTo("/jag").heading().waitFor();
            saysNothingInSwedish(phone, "Jag");
            for (String page : List.of("/plan", "/plan/forslag", "/plan/kartlaggning", "/forbered")) {
                phone.goTo(page).heading().waitFor();
                saysNothingInSwedish(phone, page);
                phone.picture("en" + page.replace('/', '-'));
            }
        }
    }

    @Test
    void theCardFromTheFirstQuestionToTheReceipt() {
        try (Visitor phone = Visitor.onPhone().signIn(SPEAKS_ENGLISH)) {
            CardFlow card = new CardFlow(phone);
            phone.goTo("/kort");
            phone.page()
                    .locator("button.step, .message button.primary, ol.answers")
                    .first()
                    .waitFor();
            saysNothingInSwedish(phone, "the card's first page");
            card.openAt(1);
            for (int question = 1; question <= 9; question++) {
                card.awaitQuestion(question);
                saysNothingInSwedish(phone, "question " + question);
                card.answer(question, "3");
            }
            phone.button("Send the card").waitFor();
            phone.page().getByLabel("Yes").last().check();
            phone.page().locator("input.hours").fill("many");
            phone.page().locator("input.hours").blur();
            phone.page().locator("input.hours[aria-invalid=true]").waitFor();
            saysNothingInSwedish(phone, "the review");
            phone.picture("en-review");
            phone.page().locator("input.hours").fill("10");
            phone.context().setOffline(true);
            phone.button("Send the card").click();
            phone.page().locator("[data-status=unreached]").waitFor();
            saysNothingInSwedish(phone, "without network");
            phone.context().setOffline(false);
            phone.page().locator(".done").waitFor();
            saysNothingInSwedish(phone, "the receipt");
            phone.picture("en-receipt");
        }
    }

    @Test
    void theSwitchOnTheCardChangesTheLanguageAtTheSameQuestion() {
        try (Visitor phone = Visitor.onPhone().signIn(SPEAKS_ENGLISH)) {
            CardFlow card = new CardFlow(phone);
            card.openAt(3);
            phone.button("Svenska").click();
            phone.page().getByText("Tror du att dina kunskaper").waitFor();
            card.awaitQuestion(3);
            assertThat(phone.page().locator("html").getAttribute("lang")).isEqualTo("sv");
            phone.button("English").click();
            phone.page().getByText("Do you think that your knowledge").waitFor();
            card.awaitQuestion(3);
            saysNothingInSwedish(phone, "after two changes");
        }
    }

    /** Somebody whom no other test signs in, and who goes on in English. */
    @Test
    void aCoordinatorsActivities() {
        try (Visitor desk =
                Visitor.atDesk().signIn(Whole.accounts("coordinator").getLast())) {
            desk.goTo("/utseende");
            desk.page().getByLabel("English").check();
            desk.page().locator("html[lang=en]").waitFor();
            desk.goTo("/aktiviteter").heading().waitFor();
            saysNothingInSwedish(desk, "no activities");
            desk.link("New activity").click();
            desk.field("Name").fill("Tea and talk");
            desk.field("What one gets out of it").fill("You meet others.");
            desk.button("Add an exception").click();
            desk.page().getByLabel("Which session").waitFor();
            saysNothingInSwedish(desk, "the form of an activity");
            desk.picture("en-activity-form");
            desk.button("Remove exception 1").click();
            desk.field("Day, or first day").fill("2027-03-02");
            desk.field("Begins").fill("13:00");
            desk.page().getByLabel("EVI-coacher").check();
            desk.field("Ends").fill("15:00");
            desk.send("Save as a draft");
            desk.page().getByText("Draft. Only coordinators see it.").waitFor();
            saysNothingInSwedish(desk, "a draft");
            desk.picture("en-activity");
            desk.button("Publish …").click();
            desk.send("Yes, publish");
            desk.page().getByText("It is published now.").waitFor();
            saysNothingInSwedish(desk, "an activity");
            desk.link("Who takes part").click();
            desk.page().getByText("Nobody is waiting.").waitFor();
            saysNothingInSwedish(desk, "who takes part");
            desk.page().goBack();
            desk.link("Cancel the activity").click();
            desk.field("Why is it cancelled?").fill("Nobody came.");
            desk.button("Cancel the activity …").click();
            saysNothingInSwedish(desk, "before it is cancelled");
            desk.send("Yes, cancel the activity");
            desk.page().getByText("Nobody came.").first().waitFor();
            saysNothingInSwedish(desk, "a cancelled activity");
        }
    }

    @Test
    void aCoachsPages() {
        try (Visitor desk = Visitor.atDesk().signIn(Whole.accounts("coach").get(1))) {
            desk.goTo("/utseende");
            desk.page().getByLabel("English").check();
            desk.page().locator("html[lang=en]").waitFor();
            try {
                desk.goTo("/mina-deltagare").heading().waitFor();
                saysNothingInSwedish(desk, "the caseload");
                Locator somebody =
                        desk.link(Whole.accounts("participant").get(1).name());
                somebody.click();
                desk.page().locator("framsteg-curve .plot svg").last().waitFor();
                saysNothingInSwedish(desk, "a participant's page");
                desk.link("Enter a paper card").click();
                desk.button("Save the card").waitFor();
                saysNothingInSwedish(desk, "the paper card");
                String url = desk.page().url();
                String id = url.replaceFirst(".*/([0-9a-f-]{36}).*", "$1");
                // Not the follow-ups: they name the parties, and those have Swedish names.
                for (String page : List.of(
                        "/planering/" + id,
                        "/planering/" + id + "/kartlaggning",
                        "/planering/" + id + "/placeringar",
                        "/att-gora",
                        "/resursteam")) {
                    desk.goTo(page).heading().waitFor();
                    saysNothingInSwedish(desk, page);
                }
                desk.goTo("/mina-deltagare/" + id + "/mitt-kort").heading().waitFor();
                saysNothingInSwedish(desk, "the coach's own card");
                desk.goTo("/start").heading().waitFor();
                saysNothingInSwedish(desk, "the first page");
            } finally {
                desk.goTo("/utseende");
                desk.page().getByLabel("Svenska").check();
                desk.page().locator("html[lang=sv]").waitFor();
            }
        }
    }

    private static void saysNothingInSwedish(Visitor visitor, String where) {
        assertThat(visitor.page().locator("html").getAttribute("lang"))
                .as(where)
                .isEqualTo("en");
        assertThat(SwedishWords.on(visitor.page())).as(where).isEmpty();
    }
}
