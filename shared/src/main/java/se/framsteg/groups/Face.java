package se.framsteg.groups;

/** How a session was for somebody, by their own account. The best first, since a list must have an order. */
public enum Face {
    GOOD,
    SO_SO,
    NOT_GOOD
}
