package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Part;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Tick;
import se.framsteg.ui.Words;

/** The coach's part of an assessment, under the participant's own words. */
final class AssessmentForm extends Div {
    private final Words words;
    private final Map<AssessmentField, TextBox> boxes = new EnumMap<>(AssessmentField.class);
    private final Tick finished;
    private final Map<String, HasValidation> byPointer = new HashMap<>();
    private final Saving<Assessment> saving;
    private final Function<AssessmentChange, Assessment> save;
    private final Consumer<Assessment> saved;
    private Assessment begun;

    /**
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    AssessmentForm(
            Assessment assessment,
            Words words,
            Supplier<Assessment> reload,
            Function<AssessmentChange, Assessment> save,
            Consumer<Assessment> saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        this.begun = assessment;
        this.finished = new Tick(words.text("assessment.finished"));
        this.saving = new Saving<>(
                byPointer, words, new Saving.Conflicts<>(reload, this::differences, this::keepMine, this::fill));
        addClassNames("stack", "wide");
        for (var group : AssessmentGroup.values()) {
            var part = new Part(words.of("assessment-group", group));
            group.fields().forEach(field -> part.add(question(field, answer(assessment, field))));
            add(part);
        }
        add(finished, saving, Action.primary(words.text("assessment.save"), this::submit));
        fill(assessment);
    }

    private Div question(AssessmentField field, AssessmentAnswer answer) {
        var box = new TextBox(words.of("assessment", field), AssessmentApi.LONGEST_TEXT);
        boxes.put(field, box);
        var own = answer.own();
        var question = new Div();
        question.addClassNames("side-by-side");
        if (own != null) {
            var text = new Div(own);
            text.addClassName("as-written");
            var name = new Div(words.text("assessment.own"));
            name.addClassNames("soft", "small");
            var voice = new Div(name, text);
            voice.addClassNames("card", "stack", "tight");
            question.add(voice);
        }
        question.add(box);
        return question;
    }

    private void fill(Assessment stored) {
        begun = stored;
        boxes.forEach((field, box) -> box.set(answer(stored, field).settled()));
        var current = stored.current();
        finished.set(current != null && current.finished());
    }

    private static int number(Assessment assessment) {
        var current = assessment.current();
        return current == null ? 0 : current.number();
    }

    private static AssessmentAnswer answer(Assessment assessment, AssessmentField field) {
        @Nullable AssessmentVersion current = assessment.current();
        return current == null
                ? new AssessmentAnswer(field, null, null)
                : current.answers().stream()
                        .filter(answer -> answer.field() == field)
                        .findFirst()
                        .orElse(new AssessmentAnswer(field, null, null));
    }

    /** With what the participant has handed in meanwhile, so that it is read before one goes on. */
    private List<Difference> differences(Assessment stored) {
        var found = new Difference.Found();
        boxes.forEach((field, box) -> {
            var name = words.of("assessment", field);
            var answer = answer(stored, field);
            found.field(
                    words.text("assessment.own.of", name), answer(begun, field).own(), answer.own());
            found.field(name, box.getText(), answer.settled());
        });
        var current = stored.current();
        found.field(
                words.text("assessment.finished"),
                yesOrNo(finished.isOn()),
                yesOrNo(current != null && current.finished()));
        return found.list();
    }

    private String yesOrNo(boolean yes) {
        return words.text(yes ? "answer.yes" : "answer.no");
    }

    private void keepMine(Assessment stored) {
        begun = stored;
        submit();
    }

    private void submit() {
        var texts = new ArrayList<SettledText>();
        byPointer.clear();
        for (var field : AssessmentField.values()) {
            var box = Objects.requireNonNull(boxes.get(field));
            byPointer.put("/texts/" + texts.size() + "/text", box);
            texts.add(new SettledText(field, box.getText()));
        }
        saving.attempt(() -> saved.accept(save.apply(new AssessmentChange(texts, finished.isOn(), number(begun)))));
    }
}
