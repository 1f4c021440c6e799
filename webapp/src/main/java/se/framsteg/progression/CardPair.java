package se.framsteg.progression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.ui.Words;

/** Two cards line by line, each in the wording of its own version. */
final class CardPair {
    private final Words words;
    private final History history;

    CardPair(Words words, History history) {
        this.words = words;
        this.history = history;
    }

    /** @param question as the right card asked it, with the left card's wording where that was another */
    record Line(String question, String left, String right) {}

    List<Line> lines(MeasuredCard left, MeasuredCard right) {
        var codes = new LinkedHashSet<String>();
        Stream.of(right, left)
                .flatMap(card -> history.versionOf(card).questions().stream())
                .forEach(question -> codes.add(question.code()));
        return codes.stream().map(code -> line(code, left, right)).toList();
    }

    private Line line(String code, MeasuredCard left, MeasuredCard right) {
        var inLeft = question(code, left);
        var inRight = question(code, right);
        return new Line(wording(inLeft, inRight), answer(inLeft, left), answer(inRight, right));
    }

    private String wording(Optional<Question> left, Optional<Question> right) {
        var asked = right.or(() -> left).orElseThrow();
        return left.map(Question::text)
                .filter(text -> !text.equals(asked.text()))
                .map(text -> words.text("pair.worded-otherwise", asked.text(), text))
                .orElse(asked.text());
    }

    private String answer(Optional<Question> question, MeasuredCard card) {
        return question.map(asked -> new AnswerWords(words).of(asked, AnswerWords.find(asked, card.answers())))
                .orElseGet(() -> words.of("answer", AnswerState.NOT_ASKED));
    }

    private Optional<Question> question(String code, MeasuredCard card) {
        return history.versionOf(card).questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
