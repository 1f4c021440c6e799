package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Link;

/** What became of one person's time. */
final class RegisterRow extends Div {
    private final UUID participant;
    private final Occurrence occurrence;
    private final WeekWords words;
    private final Span standing = new Span();
    private final Dropdown<AttendanceState> choice;
    private final Field minutes;
    private Attendance known;
    private UUID change = UUID.randomUUID();

    RegisterRow(CaseloadWeekRow person, Occurrence occurrence, WeekWords words) {
        this.participant = person.participantId();
        this.occurrence = occurrence;
        this.words = words;
        this.known = occurrence.attendance();
        choice = new Dropdown<AttendanceState>(
                        words.text("register.of", person.name()),
                        Arrays.asList(AttendanceState.values()),
                        state -> words.words().of("attendance", state))
                .whenChosen(this::chosen);
        minutes = new Field(words.text("register.minutes")).ofType("number").with("min", "1");
        choice.setValue(known.state());
        minutes.setVisible(false);
        standing.addClassNames("soft", "small");
        var name = new Paragraph(Link.to(
                ParticipantWeekView.path(participant, occurrence.starts().toLocalDate()), person.name()));
        name.addClassName("lead");
        var about = new Div(name, new Paragraph(words.time(occurrence) + " " + words.title(occurrence)), standing);
        about.addClassNames("stack", "tight");
        addClassNames("card", "register-row");
        add(about, choice, minutes);
        tellStanding();
    }

    /** The time has passed and nothing is known of it. */
    void cameUnlessKnown() {
        if (known.state() == AttendanceState.PLANNED) {
            choice.setValue(AttendanceState.CAME);
            chosen(AttendanceState.CAME);
        }
    }

    /** Empty when it is as stored. */
    Optional<Registration> change() {
        var state = choice.getValue();
        var part = state == AttendanceState.CAME_PARTLY ? number(minutes.getValue()) : null;
        if (state == known.state() && Objects.equals(part, known.minutes())) {
            return Optional.empty();
        }
        return Optional.of(new Registration(
                participant, occurrence.key(), new AttendanceChange(change, state, part, known.version())));
    }

    /** A refused row keeps its choice: saved again, it goes over what it was shown. */
    void take(RegistrationResult result) {
        choice.setInvalid(false);
        change = UUID.randomUUID();
        if (result.stored() != null) {
            known = result.stored();
        }
        tellStanding();
        if (result.problem() != null) {
            FormProblems.mark(choice, refusal(result.problem()));
        }
    }

    private String refusal(String urn) {
        var type = Arrays.stream(ProblemType.values())
                .filter(each -> each.urn().equals(urn))
                .findFirst()
                .orElse(ProblemType.INTERNAL);
        return type == ProblemType.CHANGED_MEANWHILE
                ? words.text("register.conflict", words.attendance(known), name(known))
                : words.text("problem." + type.slug());
    }

    private void chosen(AttendanceState state) {
        minutes.setVisible(state == AttendanceState.CAME_PARTLY);
    }

    private void tellStanding() {
        if (known.version() == 0) {
            standing.setText("");
            return;
        }
        if (known.state() == AttendanceState.CAME_PARTLY) {
            minutes.setVisible(true);
            minutes.setValue(String.valueOf(known.minutes()));
        }
        standing.setText(words.text("register.standing", words.attendance(known), name(known)));
    }

    private static String name(Attendance attendance) {
        return Objects.requireNonNullElse(attendance.registeredBy(), "");
    }

    private static @Nullable Integer number(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
