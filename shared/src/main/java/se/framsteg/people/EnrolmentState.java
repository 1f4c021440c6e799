package se.framsteg.people;

public enum EnrolmentState {
    COMING,
    ACTIVE,
    PAUSED,
    ENDED
}
