package se.framsteg.groups;

public enum ActivityState {
    /** Only coordinators see it. */
    DRAFT,
    PUBLISHED,
    CANCELLED,
    /** Published, and its last session is over. */
    FINISHED
}
