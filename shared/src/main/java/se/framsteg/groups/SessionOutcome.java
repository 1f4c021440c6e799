package se.framsteg.groups;

/** What is known of a session that is over. */
public enum SessionOutcome {
    REGISTERED,
    /** Nobody has registered who came. */
    NOT_REGISTERED,
    CANCELLED
}
