package se.framsteg.platform;

/** How a route says about whom it is. */
public enum Whose {
    /** The caller. */
    OWN,
    /** The participant in the argument {@code participantId}. */
    PARTICIPANT,
    /** The programme in the argument {@code programmeId}. */
    PROGRAMME,
    /** Those whom the reply lists; the query itself lets only permitted rows through, and the room logs each of them. */
    LISTED,
    /** Nobody: the installation's own facts. */
    INSTALLATION
}
