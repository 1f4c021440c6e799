package se.framsteg.plan;

/** Where a milestone stands. */
public enum MilestoneState {
    PLANNED,
    STARTED,
    REACHED,
    /** No longer wanted; nothing one has failed at. */
    SET_ASIDE
}
