package se.framsteg.groups;

/** What somebody who is signed up, or waits, is told; leaders are told of sessions, place and cancellation. */
public enum NewsKind {
    /** A place is kept for an answer. */
    OFFER,
    /** The place that was kept went to the next in line. */
    OFFER_OVER,
    SESSION_MOVED,
    SESSION_CANCELLED,
    /** It is at another place from now on. */
    PLACE_CHANGED,
    ACTIVITY_CANCELLED,
    /** By the coach, because the participant asked; so is the next. */
    SIGNED_UP_FOR,
    /** Out of a group, or out of its line. */
    WITHDRAWN_FOR
}
