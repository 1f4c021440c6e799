package se.framsteg.groups;

/** What an activity is about. */
public enum Theme {
    HEALTH,
    CV,
    PRESENTATION,
    BUDGET,
    LABOUR_MARKET,
    COACHING,
    STUDY_CIRCLE,
    /** 7tjugo: personal development. */
    SEVEN_TWENTY,
    VISIT,
    LECTURE,
    SOCIAL
}
