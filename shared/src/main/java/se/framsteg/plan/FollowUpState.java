package se.framsteg.plan;

/** What became of a talk. */
public enum FollowUpState {
    PLANNED,
    HELD,
    MISSED,
    /** Another time was agreed; see {@link FollowUp#movedTo()}. */
    MOVED,
    CANCELLED
}
