package se.framsteg.progression;

/** What an answer's value means. */
public enum QuestionKind {
    /** An ordinal step from {@link Scale#lowest} to {@link Scale#highest}. */
    SCALE,
    /** 1 is yes, 0 is no. */
    YES_NO,
    /** Whole hours a week, 1 to 100. */
    HOURS
}
