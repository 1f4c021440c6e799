package se.framsteg.groups;

/** Whether one can sign up now. */
public enum SignUpState {
    NOT_OPEN_YET,
    OPEN,
    CLOSED
}
