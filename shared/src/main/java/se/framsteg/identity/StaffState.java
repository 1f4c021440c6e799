package se.framsteg.identity;

public enum StaffState {
    INVITED,
    ACTIVE,
    DISABLED
}
