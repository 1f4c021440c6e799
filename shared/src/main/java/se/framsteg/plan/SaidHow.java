package se.framsteg.plan;

/** How a participant said yes when it was not on the phone. */
public enum SaidHow {
    /** Aloud, in a talk. */
    SPOKEN,
    /** With their name on paper. */
    SIGNED
}
