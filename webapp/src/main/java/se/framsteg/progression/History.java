package se.framsteg.progression;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;

/** Reading a {@link Progression}: which cards count, and which questions they asked. */
final class History {
    private final Progression progression;

    History(Progression progression) {
        this.progression = progression;
    }

    /** Oldest first, without those that were corrected. */
    List<MeasuredCard> counted() {
        return progression.cards().stream()
                .filter(card -> card.correctedBy() == null)
                .sorted(Comparator.comparing(MeasuredCard::answeredOn).thenComparing(MeasuredCard::submittedAt))
                .toList();
    }

    /** Every question with a scale: in the newest version's order and wording, then those that were dropped. */
    SequencedCollection<Question> scaleQuestions() {
        var questions = new LinkedHashMap<String, Question>();
        progression.versions().stream()
                .sorted(Comparator.comparingInt(Instrument::version).reversed())
                .flatMap(version -> version.questions().stream())
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .forEach(question -> questions.putIfAbsent(question.code(), question));
        return questions.sequencedValues();
    }

    Instrument newest() {
        return progression.versions().stream()
                .max(Comparator.comparingInt(Instrument::version))
                .orElseThrow();
    }

    /** With the wording that the card was filled in with. */
    Instrument versionOf(MeasuredCard card) {
        return progression.versions().stream()
                .filter(version -> version.version() == card.version())
                .findFirst()
                .orElseThrow();
    }
}
