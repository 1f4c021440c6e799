package se.framsteg.plan;

/** The parts of a plan: the first what it must hold and may hold by seed [003], with the participant's own goal on top. */
public enum PlanField {
    LONG_TERM_GOAL,
    MAIN_ACTIVITY,
    ATTENDANCE,
    MILESTONES,
    FOLLOW_UP,
    PHYSICAL_ACTIVITY,
    PSYCHOLOGIST,
    VISITS,
    CV
}
