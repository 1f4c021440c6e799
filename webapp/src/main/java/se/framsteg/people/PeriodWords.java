package se.framsteg.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Words;

/** From a day to another, or while it lasts. */
final class PeriodWords {
    private final Words words;

    PeriodWords(Words words) {
        this.words = words;
    }

    String of(LocalDate since, @Nullable LocalDate until) {
        return until == null
                ? words.text("period.since", words.day(since))
                : words.text("period.between", words.day(since), words.day(until));
    }
}
