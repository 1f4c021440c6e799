package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Who does what by when. */
final class ActionForm extends Div {
    private final Words words;
    private final List<Owner> owners;
    private final Field what;
    private final Dropdown<Owner> owner;
    private final Field person;
    private final DayField due;
    private final Dropdown<ActionState> state;
    private final Saving<ActionDetails> saving;
    private final Consumer<ActionDetails> save;
    private long version;

    /**
     * @param stored null for a new one
     * @param reload what is stored now; never asked for a new one
     * @param save may refuse with an ApiProblem
     */
    ActionForm(
            @Nullable ActionDetails stored,
            List<Owner> owners,
            Words words,
            Supplier<@Nullable ActionDetails> reload,
            Consumer<ActionDetails> save) {
        this.words = words;
        this.owners = owners;
        this.save = save;
        what = new Field(words.text("action.what")).with("maxlength", String.valueOf(FollowUpsApi.LONGEST_RECORD));
        owner = new Dropdown<>(words.text("action.owner"), owners, Owner::name);
        person = new Field(words.text("action.person")).with("maxlength", "200");
        due = new DayField(words.text("action.due"));
        state = new Dropdown<>(
                words.text("action.state"), List.of(ActionState.values()), each -> words.of("action-state", each));
        owner.whenChosen(chosen -> person.setVisible(chosen.kind() == ActionOwner.Kind.PARTY));
        saving = new Saving<>(
                Map.of("/words", what, "/owner/id", owner, "/owner/name", person, "/due", due, "/state", state),
                words,
                new Saving.Conflicts<>(
                        () -> Objects.requireNonNull(reload.get()), this::differences, this::keepMine, this::fill));
        var fields = new Div(owner, person, due, state);
        fields.addClassNames("row", "fields");
        addClassNames("stack", "form", "wide");
        add(
                what,
                Prose.soft(words.text("follow-up.record.readers")),
                fields,
                saving,
                Action.secondary(words.text("action.save"), this::submit));
        state.setVisible(stored != null);
        person.setVisible(false);
        if (stored != null) {
            fill(stored);
        }
    }

    private void fill(ActionDetails stored) {
        version = stored.version();
        what.setValue(stored.words());
        owner.select(each -> each.is(stored.owner()));
        var atParty = stored.owner().kind() == ActionOwner.Kind.PARTY;
        person.setValue(atParty ? text(stored.owner().name()) : "");
        person.setVisible(atParty);
        due.set(stored.due());
        state.setValue(stored.state());
    }

    private void submit() {
        var day = Required.of(due.getDay(), due, words);
        if (day == null) {
            return;
        }
        var chosen = owner.getValue();
        saving.attempt(() -> save.accept(new ActionDetails(
                what.getValue().isBlank() ? " " : what.getValue(),
                new ActionOwner(chosen.kind(), chosen.id(), person.getValue()),
                day,
                state.getValue(),
                version)));
    }

    private List<Difference> differences(ActionDetails stored) {
        var day = due.getDay();
        return new Difference.Found()
                .field(words.text("action.what"), what.getValue(), stored.words())
                .field(
                        words.text("action.owner"),
                        who(owner.getValue(), person.getValue()),
                        who(owner(stored), text(stored.owner().name())))
                .field(words.text("action.due"), day == null ? "" : words.day(day), words.day(stored.due()))
                .field(
                        words.text("action.state"),
                        words.of("action-state", state.getValue()),
                        words.of("action-state", stored.state()))
                .list();
    }

    /** Somebody who is not among those to choose from is named all the same. */
    private Owner owner(ActionDetails stored) {
        var owner = stored.owner();
        return owners.stream()
                .filter(each -> each.is(owner))
                .findFirst()
                .orElse(new Owner(owner.kind(), owner.id(), text(owner.name())));
    }

    private static String who(Owner owner, String person) {
        return owner.kind() == ActionOwner.Kind.PARTY ? person + " (" + owner.name() + ")" : owner.name();
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private void keepMine(ActionDetails stored) {
        version = stored.version();
        submit();
    }
}
