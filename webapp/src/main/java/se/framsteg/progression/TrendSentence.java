package se.framsteg.progression;

import java.time.LocalDate;
import se.framsteg.ui.SinceWhen;
import se.framsteg.ui.Words;

/**
 * What one may say to a participant about their cards, first on the page. Counts questions, never steps: the answers are
 * ordinal, and one step on one question is not "better". Under {@link CardsApi#FEWEST_FOR_TREND} cards it says only how
 * many there are.
 */
final class TrendSentence {
    private final Words words;

    TrendSentence(Words words) {
        this.words = words;
    }

    String of(Progression progression, LocalDate today) {
        var cards = new History(progression).counted().size();
        var change = progression.sinceFirst();
        return change == null || cards < CardsApi.FEWEST_FOR_TREND
                ? words.text("progression.trend.early", cards, CardsApi.FEWEST_FOR_TREND)
                : of(change, today);
    }

    private String of(Change change, LocalDate today) {
        var since = new SinceWhen(words).of(change.since(), today);
        var higher = change.higher().size();
        var lower = change.lower().size();
        if (higher > 0 && lower > 0) {
            return words.text("progression.trend.both", since, questions(higher), words.number(lower));
        }
        if (higher > 0) {
            return words.text("progression.trend.higher", since, questions(higher));
        }
        if (lower > 0) {
            return words.text("progression.trend.lower", since, questions(lower));
        }
        return unchanged(change, since);
    }

    private String unchanged(Change change, String since) {
        if (change.same().isEmpty()) {
            return words.text("progression.trend.not-comparable");
        }
        return change.notComparable().isEmpty()
                ? words.text("progression.trend.same", since)
                : words.text("progression.trend.same-where-comparable", since);
    }

    private String questions(int count) {
        return words.text("progression.questions", count, words.number(count));
    }
}
