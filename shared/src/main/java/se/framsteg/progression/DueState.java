package se.framsteg.progression;

public enum DueState {
    /** Not enrolled, or paused. */
    NONE,
    /** The next one is still to come. */
    LATER,
    /** It is time. */
    DUE,
    /** It has been time for more than {@link CardsApi#OVERDUE_AFTER_DAYS} days. */
    OVERDUE
}
