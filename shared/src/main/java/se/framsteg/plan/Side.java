package se.framsteg.plan;

/** Which of the two wrote or answered: the participant, or whoever coaches them that day. */
public enum Side {
    PARTICIPANT,
    COACH
}
