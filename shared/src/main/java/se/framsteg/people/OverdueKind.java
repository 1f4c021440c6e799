package se.framsteg.people;

/** What can be late or soon over. */
public enum OverdueKind {
    ASSESSMENT,
    PLAN,
    FOLLOW_UP,
    CARD,
    PLACEMENT_ENDS,
    ACTION,
    ENROLMENT_YEAR
}
