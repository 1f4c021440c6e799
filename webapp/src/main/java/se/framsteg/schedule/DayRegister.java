package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** One day of everybody: what became of each time, for many at once. A row that could not be stored says why and keeps its choice. */
final class DayRegister extends Div {
    private final AttendanceApi attendance;
    private final WeekWords words;
    private final List<RegisterRow> rows = new ArrayList<>();
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);

    DayRegister(CaseloadWeek week, LocalDate day, AttendanceApi attendance, WeekWords words) {
        this.attendance = attendance;
        this.words = words;
        addClassNames("stack", "register");
        for (var person : week.rows()) {
            person.occurrences().stream()
                    .filter(each -> each.starts().toLocalDate().equals(day))
                    .filter(each -> each.state() != OccurrenceState.CANCELLED)
                    .forEach(each -> rows.add(new RegisterRow(person, each, words)));
        }
        if (rows.isEmpty()) {
            add(Prose.soft(words.text("caseload-week.nothing")));
            return;
        }
        rows.forEach(this::add);
        var ways = new Div(Action.primary(words.text("register.save"), this::save));
        if (!day.isAfter(week.today())) {
            ways.add(Action.secondary(
                    words.text("register.all-came"), () -> rows.forEach(RegisterRow::cameUnlessKnown)));
        }
        ways.addClassName("row");
        add(ways, notice);
    }

    private void save() {
        var changes = new HashMap<UUID, RegisterRow>();
        var sent = new ArrayList<Registration>();
        for (var row : rows) {
            row.change().ifPresent(change -> {
                sent.add(change);
                changes.put(change.change().id(), row);
            });
        }
        if (sent.isEmpty()) {
            notice.say(words.text("register.nothing"));
            return;
        }
        problems.attempt(() -> {
            var results = attendance.registerMany(new Registrations(sent));
            results.forEach(result -> {
                var row = changes.get(result.id());
                if (row != null) {
                    row.take(result);
                }
            });
            tell(results);
        });
    }

    private void tell(List<RegistrationResult> results) {
        var refused =
                results.stream().filter(result -> result.problem() != null).count();
        if (refused == 0) {
            notice.say(words.text("register.saved", results.size()));
        } else {
            notice.sayWrong(words.text("register.some", results.size() - refused, refused));
        }
    }
}
