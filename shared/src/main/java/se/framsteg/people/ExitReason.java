package se.framsteg.people;

/** How an enrolment ended; the categories of the final report 2008, tables 4 and 5, and the goals of Enter 2011. */
public enum ExitReason {
    WORK,
    WORK_PLACEMENT,
    WORK_TRAINING,
    EDUCATION,
    COUNSELLING,
    INVESTIGATION,
    OWN_REQUEST,
    BACK_TO_REFERRER,
    OTHER
}
