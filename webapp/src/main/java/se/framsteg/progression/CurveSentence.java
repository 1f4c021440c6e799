package se.framsteg.progression;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.framsteg.ui.Words;

/** One question's answers over time in a sentence or two: what a curve shows, for those who do not see it. */
final class CurveSentence {
    private final Words words;

    CurveSentence(Words words) {
        this.words = words;
    }

    /** @param cards those that count, oldest first */
    String of(Question question, List<MeasuredCard> cards) {
        var sentences = new ArrayList<String>();
        sentences.add(values(question, cards));
        gaps(question, cards, AnswerState.CANNOT_ANSWER, sentences);
        gaps(question, cards, AnswerState.SKIPPED, sentences);
        return String.join(" ", sentences);
    }

    private String values(Question question, List<MeasuredCard> cards) {
        var name = question.shortName();
        var answered = with(AnswerState.VALUE, question, cards);
        if (answered.isEmpty()) {
            return words.text("progression.curve.none", name);
        }
        var first = answered.getFirst();
        var last = answered.getLast();
        var highest = Objects.requireNonNull(question.scale()).highest();
        return answered.size() == 1
                ? words.text("progression.curve.one", name, value(first, question), highest, day(first))
                : words.text(
                        "progression.curve.many",
                        name,
                        value(first, question),
                        highest,
                        day(first),
                        value(last, question),
                        day(last),
                        answered.size());
    }

    private void gaps(Question question, List<MeasuredCard> cards, AnswerState state, List<String> sentences) {
        var times = with(state, question, cards).size();
        if (times > 0) {
            sentences.add(words.of("progression.curve", state, times));
        }
    }

    private static List<MeasuredCard> with(AnswerState state, Question question, List<MeasuredCard> cards) {
        return cards.stream()
                .filter(card -> AnswerWords.find(question, card.answers()).state() == state)
                .toList();
    }

    private static int value(MeasuredCard card, Question question) {
        return Objects.requireNonNull(AnswerWords.find(question, card.answers()).value());
    }

    private String day(MeasuredCard card) {
        return words.day(card.answeredOn());
    }
}
