package se.framsteg.groups;

/** What a leader sees and taps of one person at one session. */
public enum RosterState {
    /** Nothing is registered. */
    EXPECTED,
    CAME,
    LATE,
    LEFT_EARLY,
    /** Told beforehand or afterwards; why is not the leader's business. */
    ABSENT_REPORTED,
    ABSENT
}
