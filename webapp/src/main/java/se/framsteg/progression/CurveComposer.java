package se.framsteg.progression;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Cell;
import se.framsteg.ui.CurveSet;
import se.framsteg.ui.Words;

/** Makes curves of somebody's cards: a line for each question that has a scale. Corrected cards are not in them. */
final class CurveComposer {
    private final Words words;
    private final Map<String, List<String>> milestones;

    CurveComposer(Words words) {
        this(words, Map.of());
    }

    /** @param milestones that work on a question, by its code */
    CurveComposer(Words words, Map<String, List<String>> milestones) {
        this.words = words;
        this.milestones = milestones;
    }

    CurveSet compose(Progression progression) {
        var history = new History(progression);
        var cards = history.counted();
        return new CurveSet(
                CurveSet.Texts.in(words, words.text("progression.curves.table")),
                cards.stream()
                        .map(card -> CurveSet.Day.of(card.answeredOn(), words))
                        .toList(),
                history.scaleQuestions().stream()
                        .map(question -> line(question, cards))
                        .toList());
    }

    private @Nullable String hint(Question question) {
        var ahead = milestones.get(question.code());
        return ahead == null ? null : words.text("progression.curves.milestone", String.join("; ", ahead));
    }

    private CurveSet.Line line(Question question, List<MeasuredCard> cards) {
        var scale = Objects.requireNonNull(question.scale());
        var cells = cards.stream()
                .<@Nullable Cell>map(card -> AnswerWords.cell(question, card.answers()))
                .toList();
        return new CurveSet.Line(
                question.shortName(),
                question.text(),
                scale.lowest(),
                scale.highest(),
                scale.lowestWords(),
                scale.highestWords(),
                new CurveSentence(words).of(question, cards),
                hint(question),
                cells);
    }
}
