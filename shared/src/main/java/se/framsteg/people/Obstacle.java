package se.framsteg.people;

/** What stands between somebody and work; the columns of Table 1 of the final report 2008, in its order. */
public enum Obstacle {
    /** Psykiska besvär. */
    MENTAL_HEALTH,
    /** Fysiska besvär. */
    PHYSICAL_HEALTH,
    /** Kompetensbrist: education or work experience is missing. */
    COMPETENCE,
    /** Dåligt självförtroende, by the participant's own estimate. */
    SELF_CONFIDENCE,
    /** Bristande social kompetens: meeting change, new places and people, working alone and in a team. */
    SOCIAL_SKILLS
}
