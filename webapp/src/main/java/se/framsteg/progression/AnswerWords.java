package se.framsteg.progression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Cell;
import se.framsteg.ui.Words;

/** An answer as words, or as what a strip or a curve shows. */
final class AnswerWords {
    private final Words words;

    AnswerWords(Words words) {
        this.words = words;
    }

    /** For example "4", "ja", "12 timmar i veckan", "kan inte svara". */
    String of(Question question, Answer answer) {
        var value = answer.value();
        if (answer.state() != AnswerState.VALUE || value == null) {
            return words.of("answer", answer.state());
        }
        return switch (question.kind()) {
            case SCALE -> String.valueOf(value);
            case YES_NO -> words.text(value == 1 ? "answer.yes" : "answer.no");
            case HOURS -> words.text("answer.hours", value);
        };
    }

    /** All of a card in one line: "Stöd 3, Hälsa kan inte svara". */
    String of(List<Question> questions, List<Answer> answers) {
        return String.join(
                ", ",
                questions.stream()
                        .map(question -> question.shortName() + ' ' + of(question, find(question, answers)))
                        .toList());
    }

    /** @return null for what was not asked */
    static @Nullable Cell cell(Question question, List<Answer> answers) {
        var answer = find(question, answers);
        return switch (answer.state()) {
            case VALUE -> answer.value() == null ? null : new Cell.Step(answer.value());
            case CANNOT_ANSWER -> Cell.Gap.CANNOT_ANSWER;
            case SKIPPED -> Cell.Gap.SKIPPED;
            case NOT_ASKED -> null;
        };
    }

    /** A question that the card does not have was not asked. */
    static Answer find(Question question, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.question().equals(question.code()))
                .findFirst()
                .orElseGet(() -> new Answer(question.code(), AnswerState.NOT_ASKED, null));
    }
}
