package se.framsteg.groups;

/** What one signs up for. */
public enum Booking {
    SERIES,
    EACH_SESSION
}
