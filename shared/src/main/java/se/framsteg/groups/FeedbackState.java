package se.framsteg.groups;

/** Whether anything is shown of what was said about a session. */
public enum FeedbackState {
    /** It can still be answered. */
    OPEN,
    /** Too few have answered, perhaps nobody; how many is not told. */
    TOO_FEW,
    SHOWN
}
