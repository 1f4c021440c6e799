package se.framsteg.progression;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.OverdueKind;
import se.framsteg.shell.LateThings;
import se.framsteg.ui.Cell;
import se.framsteg.ui.Words;

/** Puts a coach's caseload into words. */
final class CaseloadComposer {
    private final Words words;
    private final AnswerWords answers;
    private final DueWords due;
    private final Map<UUID, List<LateThings.Line>> late;

    /** @param late round whom, the oldest first */
    CaseloadComposer(Words words, Map<UUID, List<LateThings.Line>> late) {
        this.words = words;
        this.answers = new AnswerWords(words);
        this.due = new DueWords(words);
        this.late = late;
    }

    CaseloadSet compose(Caseload caseload) {
        var questions = caseload.instrument().questions().stream()
                .filter(question -> question.kind() == QuestionKind.SCALE)
                .toList();
        var programmes = caseload.rows().stream()
                .map(CaseloadRow::programmeName)
                .distinct()
                .count();
        var change = ChangeSentence.with(words, List.of(caseload.instrument()));
        return new CaseloadSet(
                CaseloadSet.Texts.in(words),
                questions.stream().map(CaseloadComposer::ends).toList(),
                caseload.rows().stream()
                        .sorted(CaseloadOrder.NEEDS_A_TALK)
                        .map(row -> row(row, programmes > 1, questions, change, caseload.date()))
                        .toList());
    }

    private CaseloadSet.Row row(
            CaseloadRow row, boolean inSeveral, List<Question> questions, ChangeSentence change, LocalDate today) {
        var own = row.own();
        var withheld = own != null && own.withheld();
        var none = row.latestOn() == null || withheld;
        return new CaseloadSet.Row(
                "/" + CaseloadView.PATH + "/" + row.participantId(),
                row.name(),
                inSeveral ? row.programmeName() : "",
                none
                        ? List.of()
                        : questions.stream()
                                .<@Nullable Cell>map(question -> AnswerWords.cell(question, row.latest()))
                                .toList(),
                none
                        ? words.text(withheld ? "caseload.withheld" : "caseload.no-card")
                        : answers.of(questions, row.latest()),
                latest(row.latestOn(), row.cards(), today),
                row.change() == null
                        ? words.text(withheld ? "caseload.never" : "caseload.no-change")
                        : change.of(row.change()),
                due.inShort(row.due(), today),
                DueWords.isTurn(row.due()),
                own != null && DueWords.isTurn(own.due()) ? words.text("caseload.own-turn") : "",
                cannotAnswer(row),
                late(row));
    }

    /** The oldest of each kind; that a card is late is said beside it. */
    private List<CaseloadSet.Late> late(CaseloadRow row) {
        var kinds = EnumSet.of(OverdueKind.CARD);
        return late.getOrDefault(row.participantId(), List.of()).stream()
                .filter(line -> kinds.add(line.kind()))
                .map(line -> new CaseloadSet.Late(line.brief(), line.words(), line.path()))
                .toList();
    }

    private String latest(@Nullable LocalDate on, int cards, LocalDate today) {
        return on == null
                ? words.text("caseload.never")
                : words.text("caseload.latest-of", words.age(on, today), cards);
    }

    private String cannotAnswer(CaseloadRow row) {
        return row.asked() == 0
                ? words.text("caseload.never")
                : words.text("caseload.of", row.cannotAnswer(), row.asked());
    }

    private static CaseloadSet.Ends ends(Question question) {
        var scale = Objects.requireNonNull(question.scale());
        return new CaseloadSet.Ends(scale.lowest(), scale.highest());
    }
}
