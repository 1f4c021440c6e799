package se.framsteg.plan;

/** How it goes with an action. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
