package se.framsteg.e2e;

/** The administrator's way of letting somebody in, and how the one who was invited gets in. */
final class Colleague {

    static final String PASSWORD = "fyra gröna cyklar i regn";

    /** Names and addresses of this run, so that one whole can be tested again and again. */
    static final String MARK = Long.toString(System.currentTimeMillis(), 36);

    private Colleague() {}

    /** @param role as the administrator's list of roles calls it */
    static void invite(Visitor administrator, String name, String email, String role) {
        administrator.goTo("/personal/ny");
        administrator.field("Namn").fill(name);
        administrator.field("E-post").fill(email);
        administrator.button("Lägg till en roll").click();
        administrator.choose("Roll", role);
        administrator.button("Skicka inbjudan").click();
        administrator.picture("bjud-in");
        administrator.link(name).waitFor();
    }

    /** Opens the link that came last, and chooses the password. */
    static void answer(Visitor invited, String email, String password) {
        invited.goTo(Mailbox.linkFor(email, invited.context()));
        invited.field("Lösenord").fill(password);
        invited.button("Spara och logga in").click();
        invited.page().waitForURL(url -> url.endsWith("/start"));
    }

    static Whole.Account administrator() {
        return Whole.accounts("administrator").getFirst();
    }
}
