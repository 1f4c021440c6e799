package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Ends an enrolment, after asking once more. */
final class ExitForm extends Div {
    private final Words words;
    private final DayField until;
    private final Dropdown<Optional<ExitReason>> reason;
    private final Saving<Enrolment> saving;
    private final Function<Exit, Participant> save;
    private final Consumer<Participant> saved;
    private long version;

    /**
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    ExitForm(
            Enrolment enrolment,
            LocalDate today,
            Words words,
            Supplier<Participant> reload,
            Function<Exit, Participant> save,
            Consumer<Participant> saved) {
        this.words = words;
        this.version = enrolment.version();
        this.save = save;
        this.saved = saved;
        until = new DayField(words.text("exit.until")).notAfter(today).set(today);
        // None is chosen to begin with: the first in the list would be stored for those who did not look.
        reason = new Dropdown<>(
                words.text("exit.reason"),
                Stream.concat(
                                Stream.of(Optional.<ExitReason>empty()),
                                Arrays.stream(ExitReason.values()).map(Optional::of))
                        .toList(),
                each -> each.map(known -> words.of("exit-reason", known)).orElseGet(() -> words.text("exit.choose")));
        saving = new Saving<>(
                Map.of("/until", until, "/reason", reason),
                words,
                new Saving.Conflicts<>(
                        () -> reloaded(reload, enrolment.id()), this::differences, this::keepMine, this::takeStored));
        var fields = new Div(until, reason);
        fields.addClassNames("row", "fields");
        addClassNames("stack", "form");
        if (enrolment.since().isAfter(today)) {
            add(Prose.plain(words.text("exit.not-begun")));
        }
        add(
                fields,
                saving,
                new Confirmation(
                        words.text("exit.ask"),
                        words.text("exit.consequence"),
                        words.text("exit.yes"),
                        words.text("exit.no"),
                        this::submit));
    }

    private static Enrolment reloaded(Supplier<Participant> reload, UUID id) {
        return Enrolments.get(reload.get(), id);
    }

    private void submit() {
        reason.setInvalid(false);
        var day = Required.of(until.getDay(), until, words);
        var why = Required.of(reason.getValue().orElse(null), reason, words);
        if (day != null && why != null) {
            saving.attempt(() -> saved.accept(save.apply(new Exit(day, why, version))));
        }
    }

    private void keepMine(Enrolment stored) {
        version = stored.version();
        submit();
    }

    private void takeStored(Enrolment stored) {
        version = stored.version();
        until.set(stored.until());
    }

    private List<Difference> differences(Enrolment stored) {
        var day = until.getDay();
        var ended = stored.until();
        return new Difference.Found()
                .field(
                        words.text("exit.until"),
                        day == null ? "" : words.day(day),
                        ended == null ? words.text("exit.not-ended") : words.day(ended))
                .list();
    }
}
