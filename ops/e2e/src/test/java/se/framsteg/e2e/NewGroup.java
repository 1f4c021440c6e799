package se.framsteg.e2e;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;

/** A group of a test's own, made by a coordinator at the desk: nobody of the demo is in it. */
record NewGroup(String title) {

    /** Once, on that day from ten to twelve. */
    static NewGroup published(int places, LocalDate day) {
        NewGroup group = new NewGroup("Prova på " + UUID.randomUUID().toString().substring(0, 8));
        try (Visitor desk =
                Visitor.atDesk().signIn(Whole.accounts("coordinator").getFirst())) {
            desk.goTo("/aktiviteter").heading().waitFor();
            desk.page().getByText("Ny aktivitet").first().click();
            desk.field("Namn").fill(group.title());
            desk.field("Vad man får ut av det").fill("Du får prova något nytt.");
            desk.field("Dag, eller första dagen").fill(day.toString());
            desk.field("Börjar").fill("10:00");
            desk.field("Slutar").fill("12:00");
            desk.field("Antal platser").fill(String.valueOf(places));
            desk.send("Spara som utkast");
            desk.button("Publicera …").waitFor();
            desk.send("Publicera …");
            desk.send("Ja, publicera");
            desk.page().getByText("Nu är den publicerad.").waitFor();
        }
        return group;
    }

    /** The form of a weekly one at one o'clock, led by Sara Wiklander, without its button pressed. */
    static void fillIn(Visitor desk, String title, LocalDate first, LocalDate last, int places) {
        desk.goTo("/aktiviteter").link("Ny aktivitet").click();
        desk.field("Namn").fill(title);
        desk.field("Vad man får ut av det").fill("Du får prova något nytt.");
        desk.field("Dag, eller första dagen").fill(first.toString());
        desk.field("Sista dagen").fill(last.toString());
        desk.field("Börjar").fill("13:00");
        desk.field("Slutar").fill("14:00");
        desk.page().getByLabel("Också på helgdagar").check();
        desk.field("Antal platser").fill(String.valueOf(places));
        desk.page().getByLabel("Sara Wiklander").check();
    }

    /** Finds it in the catalogue, as anybody would. */
    Visitor openedBy(Visitor phone) {
        phone.goTo("/grupper").heading().waitFor();
        phone.page()
                .locator("a.card")
                .filter(new Locator.FilterOptions().setHasText(title))
                .click();
        phone.page().locator("h1").getByText(title).waitFor();
        return phone;
    }
}
