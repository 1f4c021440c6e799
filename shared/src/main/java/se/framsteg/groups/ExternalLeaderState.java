package se.framsteg.groups;

public enum ExternalLeaderState {
    /** The link waits for an answer. */
    INVITED,
    /** It was not answered in time. */
    RUN_OUT,
    ACCEPTED,
    /** Accepted, and the way in has ended with the activity. */
    OVER
}
