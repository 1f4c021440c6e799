package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.Words;

/** Name and contact of somebody already enrolled. */
final class ContactForm extends Div {
    private final ContactFields fields;
    private final Saving<Participant> saving;
    private final Function<ContactChange, Participant> save;
    private final Consumer<Participant> saved;
    private long version;

    /**
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    ContactForm(
            Participant participant,
            Words words,
            Supplier<Participant> reload,
            Function<ContactChange, Participant> save,
            Consumer<Participant> saved) {
        this.save = save;
        this.saved = saved;
        this.fields = new ContactFields(words);
        this.saving = new Saving<>(
                fields.byPointer(),
                words,
                new Saving.Conflicts<>(reload, fields::differences, this::keepMine, this::fill));
        addClassNames("stack", "form");
        add(fields, saving, Action.secondary(words.text("contact.save"), this::submit));
        fill(participant);
    }

    private void fill(Participant participant) {
        version = participant.version();
        fields.fill(participant);
    }

    private void keepMine(Participant stored) {
        version = stored.version();
        submit();
    }

    private void submit() {
        saving.attempt(() -> saved.accept(save.apply(fields.change(version))));
    }
}
