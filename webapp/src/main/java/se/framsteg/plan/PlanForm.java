package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Words;

/** Proposes a plan or a change of it; begins with what waits, or else with what holds. */
final class PlanForm extends Div {
    private final PlanFields fields;
    private final Map<String, HasValidation> byPointer = new HashMap<>();
    private final Saving<Plan> saving;
    private final Function<PlanProposal, Plan> propose;
    private final Consumer<Plan> proposed;
    private int basedOn;

    /**
     * @param questions on the card, by code
     * @param reload what is stored now
     * @param propose may refuse with an ApiProblem
     * @param proposed told when it went through
     */
    PlanForm(
            Plan plan,
            Words words,
            Map<String, String> questions,
            Supplier<Plan> reload,
            Function<PlanProposal, Plan> propose,
            Consumer<Plan> proposed) {
        this.propose = propose;
        this.proposed = proposed;
        this.fields = new PlanFields(words, questions);
        this.saving = new Saving<>(
                byPointer, words, new Saving.Conflicts<>(reload, this::differences, this::keepMine, this::fill));
        addClassNames("stack");
        add(fields, saving, Action.primary(words.text("plan.propose"), this::submit));
        fill(plan);
    }

    private void fill(Plan plan) {
        basedOn = plan.latest();
        fields.fill(latest(plan));
    }

    private static PlanContent latest(Plan plan) {
        var proposed = plan.proposed();
        var agreed = plan.agreed();
        if (proposed != null) {
            return proposed.content();
        }
        return agreed == null ? PlanContent.EMPTY : agreed.content();
    }

    private List<Difference> differences(Plan stored) {
        return fields.differences(latest(stored));
    }

    private void keepMine(Plan stored) {
        basedOn = stored.latest();
        submit();
    }

    private void submit() {
        if (fields.isWhole()) {
            byPointer.clear();
            byPointer.putAll(fields.byPointer());
            saving.attempt(() -> proposed.accept(propose.apply(new PlanProposal(fields.content(), basedOn))));
        }
    }
}
