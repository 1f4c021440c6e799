package se.framsteg.platform;

public enum Action {
    READ,
    WRITE
}
