package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.Required;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** The coach writes down a yes that the participant said without a phone. */
final class SaidYesForm extends Div {
    private final Dropdown<SaidHow> how;
    private final DayField on;
    private final FormProblems problems;
    private final Words words;
    private final Consumer<SaidYes> save;

    /** @param save may refuse with an ApiProblem */
    SaidYesForm(LocalDate today, Words words, Consumer<SaidYes> save) {
        this.words = words;
        this.save = save;
        how = new Dropdown<>(
                words.text("plan.said.how"), List.of(SaidHow.values()), each -> words.of("said-how", each));
        on = new DayField(words.text("plan.said.on")).notAfter(today).set(today);
        var notice = new Notice();
        problems = new FormProblems(Map.of("/on", on), notice);
        var fields = new Div(how, on);
        fields.addClassNames("row", "fields");
        addClassNames("stack", "form");
        add(
                Prose.soft(words.text("plan.said.lead")),
                fields,
                notice,
                Action.secondary(words.text("plan.said.save"), this::submit));
    }

    private void submit() {
        var day = Required.of(on.getDay(), on, words);
        if (day != null) {
            problems.attempt(() -> save.accept(new SaidYes(day, how.getValue())));
        }
    }
}
