package se.framsteg.progression;

public enum Device {
    OWN,
    SHARED,
    /** Filled in on paper and entered by staff. */
    PAPER
}
