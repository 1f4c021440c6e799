package se.framsteg.schedule;

/** How one time differs from the rule it comes from. */
public enum DeviationKind {
    CANCELLED,
    /** To another day, and to other hours if those are given. */
    MOVED,
    OTHER_HOURS
}
