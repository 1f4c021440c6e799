package se.framsteg.people;

/** What a line on Idag is about. */
public enum TodayKind {
    CARD,
    /** What one can write before the talk about how things are. */
    PREPARATION,
    /** A proposal for the plan waits for a yes. */
    PLAN,
    /** A place in a group is kept for an answer. */
    GROUP_OFFER,
    /** How it was in a group, for whoever wants to say. */
    GROUP_FEEDBACK
}
