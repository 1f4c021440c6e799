package se.framsteg.schedule;

/** Whether a time stands as its source's rule has it. */
public enum OccurrenceState {
    AS_PLANNED,
    /** Moved, or at other hours. */
    CHANGED,
    CANCELLED
}
