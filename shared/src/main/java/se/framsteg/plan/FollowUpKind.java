package se.framsteg.plan;

/** A talk of two, one with a third party, or a visit where the placement is. */
public enum FollowUpKind {
    FOLLOW_UP,
    THREE_PARTY,
    VISIT
}
