package se.framsteg.people;

/** What a line on Idag is about. */
public enum TodayKind {
    CARD
}
