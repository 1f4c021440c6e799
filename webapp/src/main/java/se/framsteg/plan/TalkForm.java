package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Words;

/** A talk to plan. */
final class TalkForm extends Div {
    private final TalkFields fields;
    private final FormProblems problems;
    private final Consumer<FollowUpTime> plan;

    /** @param fields filled in to begin with, @param plan may refuse with an ApiProblem */
    TalkForm(TalkFields fields, Words words, Consumer<FollowUpTime> plan) {
        this.fields = fields;
        this.plan = plan;
        var notice = new Notice();
        problems = new FormProblems(fields.byPointer(""), notice);
        addClassNames("stack", "wide");
        add(fields, notice, Action.secondary(words.text("follow-up.plan"), this::submit));
    }

    private void submit() {
        problems.clear();
        fields.time().ifPresent(time -> problems.attempt(() -> plan.accept(time)));
    }
}
