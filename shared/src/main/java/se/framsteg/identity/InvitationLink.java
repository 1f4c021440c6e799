package se.framsteg.identity;

/** Where invitations lead: the API writes the link into the message, the web app answers it. */
public final class InvitationLink {

    /** The web app's route for those who will work here, without slashes. */
    public static final String ROUTE = "invitation";

    /** Likewise for those from outside who are asked to lead a group. */
    public static final String TO_LEAD = "leda-grupp";

    /** The query parameter that carries the invitation's token. */
    public static final String TOKEN = "token";

    private InvitationLink() {}
}
