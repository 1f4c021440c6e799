package se.framsteg.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Cell;
import se.framsteg.ui.Words;

/** Puts a coach's caseload into words. */
final class CaseloadComposer {
    private final Words words;
    private final AnswerWords answers;
    private final DueWords due;

    CaseloadComposer(Words words) {
        this.words = words;
        this.answers = new AnswerWords(words);
        this.due = new DueWords(words);
    }

    CaseloadSet compose(Caseload caseload) {
        var questions = caseload.instrument().questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .toList();
        var change = ChangeSentence.with(words, List.of(caseload.instrument()));
        return new CaseloadSet(
                CaseloadSet.Texts.in(words),
                questions.stream().map(CaseloadComposer::ends).toList(),
                caseload.rows().stream()
                        .sorted(CaseloadOrder.NEEDS_A_TALK)
                        .map(row -> row(row, questions, change, caseload.date()))
                        .toList());
    }

    private CaseloadSet.Row row(CaseloadRow row, List<Question> questions, ChangeSentence change, LocalDate today) {
        var none = row.latestOn() == null;
        return new CaseloadSet.Row(
                "/" + CaseloadView.PATH + "/" + row.participantId(),
                row.name(),
                row.programmeName(),
                none
                        ? List.of()
                        : questions.stream()
                                .<@Nullable Cell>map(question -> AnswerWords.cell(question, row.latest()))
                                .toList(),
                none ? words.text("caseload.no-card") : answers.of(questions, row.latest()),
                latest(row.latestOn(), row.cards(), today),
                row.change() == null ? words.text("caseload.no-change") : change.of(row.change()),
                due.of(row.due()),
                DueWords.isTurn(row.due()),
                cannotAnswer(row));
    }

    private String latest(@Nullable LocalDate on, int cards, LocalDate today) {
        return on == null
                ? words.text("caseload.never")
                : words.text("caseload.latest-of", words.day(on), words.age(on, today), cards);
    }

    private String cannotAnswer(CaseloadRow row) {
        return row.asked() == 0
                ? words.text("caseload.never")
                : words.text("caseload.times-of", row.cannotAnswer(), row.asked());
    }

    private static CaseloadSet.Ends ends(Question question) {
        var scale = Objects.requireNonNull(question.scale());
        return new CaseloadSet.Ends(scale.lowest(), scale.highest());
    }
}
