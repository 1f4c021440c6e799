package se.framsteg.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.framsteg.ui.SinceWhen;
import se.framsteg.ui.Words;

/** What a coach's page says about somebody's cards. */
final class CoachedParticipant {
    private final Progression progression;
    private final History history;
    private final Words words;
    private final LocalDate today;

    CoachedParticipant(Progression progression, Words words, LocalDate today) {
        this.progression = progression;
        this.history = new History(progression);
        this.words = words;
        this.today = today;
    }

    /** The latest answer with a value to one question, and how old it is. */
    record Freshness(String question, String answer, String age) {}

    String due() {
        return new DueWords(words).of(progression.due());
    }

    Optional<String> latest() {
        return history.counted().reversed().stream()
                .findFirst()
                .map(card -> words.day(card.answeredOn()) + ", " + words.age(card.answeredOn(), today));
    }

    int cards() {
        return history.counted().size();
    }

    String sinceLast() {
        return since(progression.sinceLast(), "coached.since-last");
    }

    /** Under three cards no trend is claimed, whatever the API sent. */
    String sinceFirst() {
        return cards() < CardsApi.FEWEST_FOR_TREND
                ? words.text("coached.too-early", cards())
                : since(progression.sinceFirst(), "coached.since-first");
    }

    List<Freshness> freshness() {
        return history.scaleQuestions().stream().map(this::freshness).toList();
    }

    String cannotAnswer() {
        var questions = history.scaleQuestions();
        var answers = history.counted().stream()
                .flatMap(card -> questions.stream().map(question -> AnswerWords.find(question, card.answers())))
                .map(Answer::state)
                .filter(state -> state != AnswerState.NOT_ASKED)
                .toList();
        var times = answers.stream()
                .filter(state -> state == AnswerState.CANNOT_ANSWER)
                .count();
        return words.text("caseload.times-of", times, answers.size());
    }

    private String since(@org.jspecify.annotations.Nullable Change change, String key) {
        return change == null
                ? words.text("caseload.no-change")
                : words.text(
                        key,
                        new SinceWhen(words).of(change.since(), today),
                        ChangeSentence.with(words, history.versionsNewestFirst())
                                .of(change));
    }

    private Freshness freshness(Question question) {
        return history.counted().reversed().stream()
                .filter(card -> AnswerWords.find(question, card.answers()).state() == AnswerState.VALUE)
                .findFirst()
                .map(card -> new Freshness(
                        question.shortName(),
                        new AnswerWords(words).of(question, AnswerWords.find(question, card.answers())),
                        words.day(card.answeredOn()) + ", " + words.age(card.answeredOn(), today)))
                .orElseGet(() -> new Freshness(question.shortName(), words.text("coached.no-answer"), ""));
    }
}
