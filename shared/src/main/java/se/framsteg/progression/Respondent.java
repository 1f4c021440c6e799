package se.framsteg.progression;

public enum Respondent {
    PARTICIPANT,
    COACH
}
