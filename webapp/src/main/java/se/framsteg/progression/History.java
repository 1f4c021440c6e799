package se.framsteg.progression;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;

/** Reading a {@link Progression}: which cards count, and which questions they asked. */
final class History {
    private static final Comparator<MeasuredCard> OLDEST_FIRST =
            Comparator.comparing(MeasuredCard::answeredOn).thenComparing(MeasuredCard::submittedAt);

    private final Progression progression;

    History(Progression progression) {
        this.progression = progression;
    }

    /** Oldest first, without those that were corrected. */
    List<MeasuredCard> counted() {
        return progression.cards().stream()
                .filter(card -> card.correctedBy() == null)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** Everything that was handed in, corrected cards included. */
    List<MeasuredCard> newestFirst() {
        return progression.cards().stream().sorted(OLDEST_FIRST.reversed()).toList();
    }

    boolean isReplaced(MeasuredCard card) {
        return card.correctedBy() != null;
    }

    boolean isLatest(MeasuredCard card) {
        var counted = counted();
        return !counted.isEmpty() && counted.getLast().id().equals(card.id());
    }

    /** Every question with a scale: in the newest version's order and wording, then those that were dropped. */
    SequencedCollection<Question> scaleQuestions() {
        var questions = new LinkedHashMap<String, Question>();
        versionsNewestFirst().stream()
                .flatMap(version -> version.questions().stream())
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .forEach(question -> questions.putIfAbsent(question.code(), question));
        return questions.sequencedValues();
    }

    List<Instrument> versionsNewestFirst() {
        return progression.versions().stream()
                .sorted(Comparator.comparingInt(Instrument::version).reversed())
                .toList();
    }

    /** With the wording that the card was filled in with. */
    Instrument versionOf(MeasuredCard card) {
        return progression.versions().stream()
                .filter(version -> version.version() == card.version())
                .findFirst()
                .orElseThrow();
    }
}
