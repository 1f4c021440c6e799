package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Difference;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** Another time for a talk, and why. Where somebody else was first, both times are shown. */
final class MoveForm extends Div {
    private final Words words;
    private final Storage storage;
    private final TextBox why;
    private final TalkFields when;
    private final Saving<FollowUp> saving;
    private FollowUp talk;

    /**
     * How it is stored; what changes something may refuse with an ApiProblem.
     *
     * @param reload the talk as it is now, or the one that took its place
     * @param plan a talk besides
     * @param showStored instead of this form
     */
    record Storage(
            Supplier<FollowUp> reload,
            BiConsumer<UUID, FollowUpMove> move,
            Consumer<FollowUpTime> plan,
            Runnable showStored) {}

    MoveForm(FollowUp talk, Words words, Storage storage) {
        this.talk = talk;
        this.words = words;
        this.storage = storage;
        why = new TextBox(words.text("follow-up.move.why"), FollowUpsApi.LONGEST_RECORD)
                .hint(words.text("follow-up.record.readers"));
        when = new TalkFields(words).fill(talk.time());
        saving = new Saving<>(
                byPointer(),
                words,
                new Saving.Conflicts<>(
                        storage.reload(),
                        this::differences,
                        this::keepMine,
                        stored -> storage.showStored().run()));
        addClassNames("stack", "form", "wide");
        add(why, when, saving, Action.secondary(words.text("follow-up.move.save"), this::submit));
    }

    private Map<String, HasValidation> byPointer() {
        var fields = new HashMap<>(when.byPointer("/time"));
        fields.putAll(when.byPointer(""));
        fields.put("/record", why);
        return fields;
    }

    private void submit() {
        saving.attempt(() -> when.time().ifPresent(this::move));
    }

    private void move(FollowUpTime time) {
        storage.move().accept(talk.id(), new FollowUpMove(time, why.getText(), talk.version()));
    }

    private List<Difference> differences(FollowUp stored) {
        var inWords = new TalkWords(words);
        return new Difference.Found()
                .field(
                        words.text("follow-up.when"),
                        when.time().map(inWords::of).orElse(""),
                        inWords.of(stored.time()))
                .field(
                        words.text("follow-up.state"),
                        words.of("follow-up-state", FollowUpState.PLANNED),
                        words.of("follow-up-state", stored.state()))
                .field(words.text("follow-up.record"), why.getText(), stored.record())
                .list();
    }

    /** A talk that has been held or called off stays so, and this becomes one besides. */
    private void keepMine(FollowUp stored) {
        talk = stored;
        if (stored.isMovable()) {
            submit();
        } else {
            saving.attempt(() -> when.time().ifPresent(storage.plan()));
        }
    }
}
