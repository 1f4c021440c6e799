package se.framsteg.progression;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Words;

/** When the next card is to be filled in, for staff. */
final class DueWords {
    private final Words words;

    DueWords(Words words) {
        this.words = words;
    }

    String of(CardDue due) {
        return words.of("due", due.state(), day(due.on()));
    }

    /** Whether it waits for the participant now. */
    static boolean isTurn(CardDue due) {
        return due.state() == DueState.DUE || due.state() == DueState.OVERDUE;
    }

    private String day(@Nullable LocalDate on) {
        return on == null ? "" : words.day(on);
    }
}
