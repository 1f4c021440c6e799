package se.framsteg.groups;

/** How a participant stands to something one can sign up for. */
public enum PlaceState {
    NONE,
    TAKING_PART,
    /** In line. */
    WAITING,
    /** A place is kept for an answer. */
    OFFERED
}
