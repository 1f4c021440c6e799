package se.framsteg.progression;

import java.util.List;
import java.util.function.UnaryOperator;
import se.framsteg.ui.Words;

/** What differs between two cards, for a coach: the questions by their short names. */
final class ChangeSentence {
    private final Words words;
    private final UnaryOperator<String> shortName;

    private ChangeSentence(Words words, UnaryOperator<String> shortName) {
        this.words = words;
        this.shortName = shortName;
    }

    /** @param versions where the questions' names are looked up, the newest first; a question in none keeps its code */
    static ChangeSentence with(Words words, List<Instrument> versions) {
        return new ChangeSentence(
                words,
                code -> versions.stream()
                        .flatMap(version -> version.questions().stream())
                        .filter(question -> question.code().equals(code))
                        .map(Question::shortName)
                        .findFirst()
                        .orElse(code));
    }

    String of(Change change) {
        var higher = names(change.higher());
        var lower = names(change.lower());
        if (higher.isEmpty() && lower.isEmpty()) {
            return words.text(
                    change.same().isEmpty() ? "progression.change.not-comparable" : "progression.change.same");
        }
        if (lower.isEmpty()) {
            return words.text("progression.change.higher", higher);
        }
        return higher.isEmpty()
                ? words.text("progression.change.lower", lower)
                : words.text("progression.change.both", higher, lower);
    }

    private String names(List<String> codes) {
        return words.list(codes.stream().map(shortName).toList());
    }
}
