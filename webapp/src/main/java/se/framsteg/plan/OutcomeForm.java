package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** How a talk went; says who will read the record before it is written. */
final class OutcomeForm extends Div {
    private static final List<FollowUpState> OUTCOMES =
            List.of(FollowUpState.HELD, FollowUpState.MISSED, FollowUpState.CANCELLED, FollowUpState.PLANNED);

    private final Words words;
    private final Dropdown<FollowUpState> state;
    private final TextBox record;
    private final Saving<FollowUp> saving;
    private final Consumer<FollowUpOutcome> save;
    private long version;

    /** @param reload what is stored now, @param save may refuse with an ApiProblem */
    OutcomeForm(FollowUp stored, Words words, Supplier<FollowUp> reload, Consumer<FollowUpOutcome> save) {
        this.words = words;
        this.save = save;
        state = new Dropdown<>(words.text("follow-up.state"), OUTCOMES, each -> words.of("follow-up-state", each));
        record = new TextBox(words.text("follow-up.record"), FollowUpsApi.LONGEST_RECORD)
                .hint(words.text("follow-up.record.readers"));
        saving = new Saving<>(
                Map.of("/state", state, "/record", record),
                words,
                new Saving.Conflicts<>(reload, this::differences, this::keepMine, this::fill));
        addClassNames("stack", "form");
        add(state, record, saving, Action.secondary(words.text("follow-up.save"), this::submit));
        fill(stored);
        if (stored.state() == FollowUpState.PLANNED) {
            state.setValue(FollowUpState.HELD);
        }
    }

    private void fill(FollowUp stored) {
        version = stored.version();
        state.setValue(stored.state());
        record.set(stored.record());
    }

    private void submit() {
        saving.attempt(() -> save.accept(new FollowUpOutcome(state.getValue(), record.getText(), version)));
    }

    private List<Difference> differences(FollowUp stored) {
        return new Difference.Found()
                .field(
                        words.text("follow-up.state"),
                        words.of("follow-up-state", state.getValue()),
                        words.of("follow-up-state", stored.state()))
                .field(words.text("follow-up.record"), record.getText(), stored.record())
                .list();
    }

    private void keepMine(FollowUp stored) {
        version = stored.version();
        submit();
    }
}
