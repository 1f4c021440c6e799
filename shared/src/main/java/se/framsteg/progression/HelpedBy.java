package se.framsteg.progression;

/** Who helped with the card, in the participant's own judgement. */
public enum HelpedBy {
    NOBODY,
    COACH,
    RELATIVE,
    INTERPRETER,
    OTHER
}
