package se.framsteg.people;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Words;

/** Who coaches from when on; the one before ends the day before. */
final class CoachForm extends Div {
    private final Words words;
    private final UUID enrolmentId;
    private final CoachChoice coach;
    private final DayField since;
    private final Saving<Enrolment> saving;
    private final Function<CoachChange, Participant> save;
    private final Consumer<Participant> saved;
    private long version;

    /**
     * @param reload what is stored now
     * @param save may refuse with an ApiProblem
     * @param saved told when it went through
     */
    CoachForm(
            Enrolment enrolment,
            List<Coach> coaches,
            LocalDate today,
            Words words,
            Supplier<Participant> reload,
            Function<CoachChange, Participant> save,
            Consumer<Participant> saved) {
        this.words = words;
        this.enrolmentId = enrolment.id();
        this.version = enrolment.version();
        this.save = save;
        this.saved = saved;
        coach = new CoachChoice(coaches, words);
        coach.choose(CoachHistory.current(enrolment));
        since = new DayField(words.text("coach.since")).set(today);
        saving = new Saving<>(
                Map.of("/coachId", coach.field(), "/since", since),
                words,
                new Saving.Conflicts<>(
                        () -> Enrolments.get(reload.get(), enrolmentId),
                        this::differences,
                        this::keepMine,
                        this::takeStored));
        var fields = new Div(coach.field(), since);
        fields.addClassNames("row", "fields");
        addClassNames("stack", "form");
        add(fields, saving, Action.secondary(words.text("coach.change"), this::submit));
    }

    private void submit() {
        var from = Required.of(since.getDay(), since, words);
        if (from != null) {
            saving.attempt(() -> saved.accept(save.apply(new CoachChange(coach.id(), from, version))));
        }
    }

    private void keepMine(Enrolment stored) {
        version = stored.version();
        submit();
    }

    private void takeStored(Enrolment stored) {
        version = stored.version();
        coach.choose(CoachHistory.current(stored));
    }

    private List<Difference> differences(Enrolment stored) {
        return new Difference.Found()
                .field(words.text("coach.choice"), coach.name(), name(CoachHistory.current(stored)))
                .list();
    }

    private String name(@Nullable CoachAssignment assignment) {
        return assignment == null ? words.text("coach.nobody") : assignment.coachName();
    }
}
