package se.framsteg.progression;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.framsteg.identity.Language;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Required;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Words;

/** The fields of a paper card, in the order they stand on the paper. */
final class PaperCardForm extends Div {
    private final BegunCard card;
    private final Words words;
    private final Consumer<CardSubmission> send;
    private final DayField day;
    private final Dropdown<Language> language;
    private final Dropdown<HelpedBy> helpedBy;
    private final List<AnswerField> answers;
    private final Notice notice = new Notice();
    private final FormProblems problems;

    /** @param send may refuse with an ApiProblem */
    PaperCardForm(BegunCard card, LocalDate today, Words words, Consumer<CardSubmission> send) {
        this.card = card;
        this.words = words;
        this.send = send;
        addClassNames("stack", "wide", "form");
        day = new DayField(words.text("paper.day")).notAfter(today);
        language = new Dropdown<>(
                words.text("card-facts.language"), List.of(Language.values()), each -> words.of("language", each));
        language.setValue(Languages.current());
        helpedBy = new Dropdown<>(
                words.text("paper.helped-by"), List.of(HelpedBy.values()), each -> words.of("helped-by", each));
        answers = card.instrument().questions().stream()
                .map(question -> new AnswerField(question, words, words.text("paper.skipped"), this::copy))
                .toList();
        problems = new FormProblems(fields(), notice);
        add(day, language, helpedBy);
        answers.forEach(this::add);
        add(notice, Action.primary(words.text("paper.send"), this::submit));
        copy();
    }

    private Map<String, HasValidation> fields() {
        var fields = new HashMap<String, HasValidation>();
        fields.put("/answeredOn", day);
        fields.put("/language", language);
        fields.put("/helpedBy", helpedBy);
        for (var i = 0; i < answers.size(); i++) {
            for (var member : List.of("", "/state", "/value", "/question")) {
                fields.put("/answers/" + i + member, answers.get(i));
            }
        }
        return fields;
    }

    private void copy() {
        answers.forEach(answer -> card.choose(answer.question(), answer.answer()));
        answers.forEach(answer -> answer.setVisible(card.asks(answer.question())));
    }

    private void submit() {
        copy();
        problems.clear();
        var on = Required.of(day.getDay(), day, words);
        var missing = card.missing();
        answers.stream()
                .filter(answer -> missing.contains(answer.question()))
                .forEach(answer -> FormProblems.mark(answer, words.text("paper.missing")));
        if (on == null || !missing.isEmpty()) {
            notice.sayWrong(words.text("paper.not-complete", missing.size()));
            return;
        }
        problems.attempt(() -> send.accept(submission(on)));
    }

    private CardSubmission submission(LocalDate answeredOn) {
        return new CardSubmission(
                card.id(),
                card.instrument().code(),
                card.instrument().version(),
                answeredOn,
                language.getValue(),
                Device.PAPER,
                helpedBy.getValue(),
                card.answers(),
                null);
    }
}
