package se.framsteg.progression;

public enum InstrumentState {
    DRAFT,
    PUBLISHED
}
