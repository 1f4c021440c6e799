package se.framsteg.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Words;

/** From a day to another, or while it lasts; or that it was called off. */
final class PeriodWords {
    private final Words words;

    PeriodWords(Words words) {
        this.words = words;
    }

    String of(LocalDate since, @Nullable LocalDate until) {
        if (until == null) {
            return words.text("period.since", words.day(since));
        }
        return until.isBefore(since)
                ? words.text("period.cancelled", words.day(since), words.day(until))
                : words.text("period.between", words.day(since), words.day(until));
    }
}
