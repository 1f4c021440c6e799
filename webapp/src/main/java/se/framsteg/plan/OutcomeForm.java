package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
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
    private final BiConsumer<UUID, FollowUpOutcome> save;
    private FollowUp talk;

    /**
     * @param reload the talk as it is now, or the one that took its place
     * @param save told of which talk; may refuse with an ApiProblem
     */
    OutcomeForm(FollowUp talk, Words words, Supplier<FollowUp> reload, BiConsumer<UUID, FollowUpOutcome> save) {
        this.talk = talk;
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
        fill(talk);
        if (talk.state() == FollowUpState.PLANNED) {
            state.setValue(FollowUpState.HELD);
        }
    }

    private void fill(FollowUp stored) {
        talk = stored;
        state.setValue(stored.state());
        record.set(stored.record());
    }

    private void submit() {
        saving.attempt(
                () -> save.accept(talk.id(), new FollowUpOutcome(state.getValue(), record.getText(), talk.version())));
    }

    private List<Difference> differences(FollowUp stored) {
        var inWords = new TalkWords(words);
        return new Difference.Found()
                .field(words.text("follow-up.when"), inWords.of(talk.time()), inWords.of(stored.time()))
                .field(
                        words.text("follow-up.state"),
                        words.of("follow-up-state", state.getValue()),
                        words.of("follow-up-state", stored.state()))
                .field(words.text("follow-up.record"), record.getText(), stored.record())
                .list();
    }

    private void keepMine(FollowUp stored) {
        talk = stored;
        submit();
    }
}
