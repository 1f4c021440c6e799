package se.framsteg.progression;

import java.time.LocalDate;
import se.framsteg.ui.Words;

/** When the next card is to be filled in, for staff. */
final class DueWords {
    private final Words words;

    DueWords(Words words) {
        this.words = words;
    }

    String of(CardDue due) {
        return words.of("due", due.state(), due.on() == null ? "" : words.day(due.on()));
    }

    /** The same without the year, where it is this one: for lists. */
    String inShort(CardDue due, LocalDate today) {
        return due.on() == null || due.on().getYear() != today.getYear()
                ? of(due)
                : words.of("due", due.state(), words.dayOfYear(due.on()));
    }

    /** Whether it waits for the participant now. */
    static boolean isTurn(CardDue due) {
        return due.state() == DueState.DUE || due.state() == DueState.OVERDUE;
    }
}
