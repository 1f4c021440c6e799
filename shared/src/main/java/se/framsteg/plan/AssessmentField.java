package se.framsteg.plan;

/**
 * What a needs assessment settles, in the order in which it is asked. The sources are the lists in seeds [003] ("Kartläggningen
 * skall klargöra") and [002] (footnote 1); work experience stands in both.
 */
public enum AssessmentField {
    PRESENT_SITUATION,
    OWN_VIEW,
    MATTERS_MOST,
    SOCIAL_SITUATION,
    MOTIVATION,
    INTERESTS,
    STRENGTHS,
    LIFE_EXPERIENCE,
    EDUCATION,
    WORK_EXPERIENCE,
    RESOURCES,
    HEALTH_SELF,
    HEALTH_DOCUMENTED,
    SLEEP,
    FOOD,
    EXERCISE,
    PHYSICAL_OBSTACLES,
    MENTAL_OBSTACLES,
    FUTURE;

    /** Whether the participant is asked before the talk; what papers say is brought by the coach. */
    public boolean prepared() {
        return this != HEALTH_DOCUMENTED;
    }
}
