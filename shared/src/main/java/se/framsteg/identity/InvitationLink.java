package se.framsteg.identity;

/** Where an invitation leads: the API writes the link into the message, the web app answers it. */
public final class InvitationLink {

    /** The web app's route, without slashes. */
    public static final String ROUTE = "invitation";

    /** The query parameter that carries the invitation's token. */
    public static final String TOKEN = "token";

    private InvitationLink() {}
}
