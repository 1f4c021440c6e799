package se.framsteg.groups;

/** How it came to be registered. */
public enum MarkedBy {
    LEADER,
    /** With a code that the leader showed. */
    CHECK_IN,
    /** From a printed list, afterwards. */
    PAPER,
    /** In the schedule: by the participant or their coach. */
    ELSEWHERE
}
