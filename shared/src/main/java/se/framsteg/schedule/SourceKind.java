package se.framsteg.schedule;

/** Where a time in the week comes from. */
public enum SourceKind {
    /** Recurring hours that the participant and the coach agreed on. */
    HOURS,
    /** What participants write into their own week; nobody else sees it. */
    OWN,
    PLACEMENT,
    FOLLOW_UP,
    /** A talk between three parties, a visit on site. */
    TALK,
    /** Of a group activity. */
    SESSION;

    /** Whether it counts as planned time and attendance is registered. */
    public boolean countsAsPlanned() {
        return this != OWN;
    }
}
