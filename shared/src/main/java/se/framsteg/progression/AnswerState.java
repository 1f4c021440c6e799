package se.framsteg.progression;

/** Four states, none of which is ever 0, a middle value or carried forward. */
public enum AnswerState {
    VALUE,
    CANNOT_ANSWER,
    SKIPPED,
    NOT_ASKED
}
