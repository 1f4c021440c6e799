package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Field;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** "Jag kan inte komma" in two taps, with thanks, a reason if one likes, and a way back. */
final class AbsencePanel extends Div {
    private final String occurrence;
    private final boolean past;
    private final AttendanceApi api;
    private final Supplier<Attendance> reload;
    private final WeekWords words;
    private final Notice notice = new Notice();
    private final Div body = new Div();
    private final FormProblems problems;
    private Attendance known;
    /** Of the change about to be sent: tapping again after a lost reply stores nothing twice. */
    private UUID change = UUID.randomUUID();

    /** @param reload what stands now */
    AbsencePanel(Occurrence occurrence, boolean past, AttendanceApi api, Supplier<Attendance> reload, WeekWords words) {
        this.occurrence = occurrence.key();
        this.past = past;
        this.api = api;
        this.reload = reload;
        this.words = words;
        this.known = occurrence.attendance();
        this.problems = new FormProblems(Map.of(), notice);
        addClassNames("stack", "tight", "absence");
        body.addClassNames("stack", "tight");
        add(body, notice);
        show();
    }

    private void show() {
        body.removeAll();
        switch (known.state()) {
            case PLANNED -> offer();
            case ABSENT_NOT_REPORTED -> {
                say(words.attendance(known));
                offer();
            }
            case ABSENT_REPORTED -> told();
            case CAME, CAME_PARTLY, CANCELLED_BY_US -> say(words.attendance(known));
        }
    }

    private void say(String sentence) {
        var line = Prose.plain(sentence);
        line.addClassName("attended");
        body.add(line);
    }

    private void offer() {
        body.add(Action.secondary(words.text(past ? "absence.ask.past" : "absence.ask"), this::confirm));
    }

    private void confirm() {
        body.removeAll();
        var yes = Action.primary(words.text("absence.yes"), () -> send(true));
        var answers = new Div(yes, Action.secondary(words.text("absence.no"), this::show));
        answers.addClassName("row");
        body.add(Prose.plain(words.text("absence.confirm")), answers);
        yes.focus();
    }

    private void told() {
        var thanks = Prose.plain(words.text(known.byParticipant() ? "absence.thanks" : "absence.known"));
        thanks.getElement().setAttribute("role", "status");
        thanks.addClassName("attended");
        body.add(thanks);
        if (known.byParticipant()) {
            body.add(Action.quiet(words.text("absence.why"), this::askWhy));
            body.add(Action.quiet(words.text(past ? "absence.undo.past" : "absence.undo"), () -> send(false)));
        }
    }

    private void askWhy() {
        problems.attempt(() -> {
            var given = api.ownReason(occurrence).reason();
            body.removeAll();
            body.add(new ReasonForm(given));
        });
    }

    /** Where somebody else has registered something meanwhile, that is shown, beside what could not be told. */
    private void send(boolean absent) {
        problems.attempt(() -> {
            try {
                known = api.report(occurrence, new Absence(change, absent, known.version()));
            } catch (ApiProblem refused) {
                if (refused.is(ProblemType.CHANGED_MEANWHILE)) {
                    known = reload.get();
                    show();
                }
                throw refused;
            }
            change = UUID.randomUUID();
            show();
        });
    }

    /** A line that one may leave empty. */
    private final class ReasonForm extends Div {

        ReasonForm(@Nullable String given) {
            addClassNames("stack", "tight");
            var reason =
                    new Field(words.text("absence.reason")).with("maxlength", String.valueOf(AbsenceReason.LONGEST));
            reason.setValue(Objects.requireNonNullElse(given, ""));
            var form = new FormProblems(Map.of("/reason", reason), notice);
            var save = Action.secondary(
                    words.text("absence.reason.save"),
                    () -> form.attempt(() -> {
                        api.giveReason(occurrence, new AbsenceReason(reason.getValue()));
                        show();
                        notice.say(words.text("absence.reason.saved"));
                    }));
            var ways = new Div(save, Action.secondary(words.text("absence.reason.skip"), AbsencePanel.this::show));
            ways.addClassName("row");
            add(reason, Prose.soft(words.text("absence.reason.readers")), ways);
        }
    }
}
