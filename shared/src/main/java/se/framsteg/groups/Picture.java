package se.framsteg.groups;

/** Pictures that ship with the program: none can show a person who did not agree to it. */
public enum Picture {
    PATH,
    TABLE,
    PAPER,
    SPEECH,
    COINS,
    WORKPLACE,
    BOOK,
    KITCHEN,
    CUP
}
