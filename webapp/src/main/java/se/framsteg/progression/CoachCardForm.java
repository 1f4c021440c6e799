package se.framsteg.progression;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Words;

/** All questions, then all answers to look over. Going back to the questions finds them as they were answered. */
final class CoachCardForm extends Div {
    private final BegunCard card;
    private final Words words;
    private final Consumer<List<Answer>> send;
    private final List<AnswerField> fields;
    private final Div questions = new Div();
    private final Div review = new Div();
    private final Notice notice = new Notice();
    private final FormProblems problems;

    /**
     * @param card what is chosen already stands there to begin with
     * @param send may refuse with an ApiProblem
     */
    CoachCardForm(BegunCard card, Words words, Consumer<List<Answer>> send) {
        this.card = card;
        this.words = words;
        this.send = send;
        fields = card.instrument().questions().stream()
                .map(question -> new AnswerField(question, words, words.text("coach-card.skip"), this::choose))
                .toList();
        problems = new FormProblems(byPointer(), notice);
        addClassNames("stack", "wide", "form");
        questions.addClassNames("stack", "wide");
        review.addClassNames("stack", "wide");
        fields.forEach(questions::add);
        questions.add(Action.primary(words.text("coach-card.review"), this::look));
        review.setVisible(false);
        add(questions, review, notice);
        fields.forEach(this::fill);
        choose();
    }

    private Map<String, HasValidation> byPointer() {
        var byPointer = new HashMap<String, HasValidation>();
        for (var i = 0; i < fields.size(); i++) {
            for (var member : List.of("", "/state", "/value", "/question")) {
                byPointer.put("/answers/" + i + member, fields.get(i));
            }
        }
        return byPointer;
    }

    private void fill(AnswerField field) {
        var chosen = card.find(field.question());
        if (chosen != null) {
            field.set(chosen);
        }
    }

    private void choose() {
        fields.forEach(field -> card.choose(field.question(), field.answer()));
        fields.forEach(field -> field.setVisible(card.asks(field.question())));
    }

    private void look() {
        choose();
        problems.clear();
        var missing = card.missing();
        fields.stream()
                .filter(field -> missing.contains(field.question()))
                .forEach(field -> FormProblems.mark(field, words.text("coach-card.missing")));
        if (!missing.isEmpty()) {
            notice.sayWrong(words.text("coach-card.not-complete", missing.size()));
            return;
        }
        var heading = new H2(words.text("coach-card.look"));
        heading.getElement().setAttribute("tabindex", "-1");
        review.removeAll();
        review.add(
                heading,
                answers(),
                Action.primary(words.text("coach-card.save"), this::save),
                Action.secondary(words.text("coach-card.change"), () -> turn(false)));
        turn(true);
        heading.getElement().executeJs("this.focus(); this.scrollIntoView({block: 'start'});");
    }

    private Pairs answers() {
        var pairs = new Pairs();
        var answers = new AnswerWords(words);
        card.instrument().questions().stream()
                .filter(card::asks)
                .forEach(question ->
                        pairs.with(question.text(), answers.of(question, AnswerWords.find(question, card.answers()))));
        return pairs;
    }

    private void turn(boolean toReview) {
        questions.setVisible(!toReview);
        review.setVisible(toReview);
    }

    private void save() {
        if (!problems.attempt(() -> send.accept(card.answers()))
                && fields.stream().anyMatch(HasValidation::isInvalid)) {
            turn(false);
        }
    }
}
