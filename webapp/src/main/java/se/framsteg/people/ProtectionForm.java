package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

/** Protects an identity under an alias, or lifts the protection under a name, after asking once more. */
final class ProtectionForm extends Div {
    private final Words words;
    private final boolean isProtected;
    private final Field name;
    private final Saving<Participant> saving;
    private final Function<ProtectionChange, Participant> save;
    private final Consumer<Participant> saved;
    private long version;

    /**
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    ProtectionForm(
            Participant participant,
            Words words,
            Supplier<Participant> reload,
            Function<ProtectionChange, Participant> save,
            Consumer<Participant> saved) {
        this.words = words;
        this.isProtected = participant.protectedIdentity();
        this.save = save;
        this.saved = saved;
        this.version = participant.version();
        name = new Field(words.text(isProtected ? "protection.name" : "protection.alias")).with("maxlength", "200");
        saving = new Saving<>(
                Map.of("/name", name),
                words,
                new Saving.Conflicts<>(reload, this::differences, this::keepMine, this::takeStored));
        var step = isProtected ? "protection.lift" : "protection.set";
        addClassNames("stack", "form");
        add(
                name,
                saving,
                new Confirmation(
                        words.text(step),
                        words.text(step + ".means"),
                        words.text(step + ".yes"),
                        words.text("protection.no"),
                        this::submit));
    }

    private void submit() {
        saving.attempt(() -> saved.accept(save.apply(new ProtectionChange(!isProtected, name.getValue(), version))));
    }

    private void keepMine(Participant stored) {
        version = stored.version();
        submit();
    }

    private void takeStored(Participant stored) {
        version = stored.version();
        name.setValue("");
    }

    private List<Difference> differences(Participant stored) {
        return new Difference.Found()
                .field(words.text("contact.name"), name.getValue(), stored.name())
                .list();
    }
}
