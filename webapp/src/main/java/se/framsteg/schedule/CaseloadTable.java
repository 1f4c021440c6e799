package se.framsteg.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;

/** Everybody's week, a row each. */
final class CaseloadTable extends Composite<Div> {
    private final WeekWords words;

    CaseloadTable(CaseloadWeek week, WeekWords words) {
        this.words = words;
        var days = IntStream.range(0, 7).mapToObj(week.monday()::plusDays).toList();
        var heads = Stream.concat(
                        Stream.of(words.text("caseload-week.name")),
                        Stream.concat(days.stream().map(words::shortDay), Stream.of(words.text("caseload-week.hours"))))
                .toArray(String[]::new);
        var table = new DataTable(words.text("caseload-week.all"), heads);
        week.rows().forEach(row -> table.row(name(row, week.monday()), cells(row, days)));
        table.addClassName("days");
        getContent().add(table);
    }

    private static Component name(CaseloadWeekRow row, LocalDate monday) {
        return Link.to(ParticipantWeekView.path(row.participantId(), monday), row.name());
    }

    private List<Component> cells(CaseloadWeekRow row, List<LocalDate> days) {
        var cells = new ArrayList<Component>();
        days.forEach(day -> cells.add(cell(row, day)));
        var hours = row.hours();
        cells.add(new Span(words.text(
                "caseload-week.hours.of", words.hours(hours.attendedMinutes()), words.hours(hours.plannedMinutes()))));
        return cells;
    }

    private Div cell(CaseloadWeekRow row, LocalDate day) {
        var cell = new Div();
        cell.addClassNames("stack", "tight");
        row.occurrences().stream()
                .filter(each -> each.starts().toLocalDate().equals(day))
                .forEach(each -> cell.add(line(each)));
        return cell;
    }

    private Div line(Occurrence occurrence) {
        var line = new Div(new Span(words.time(occurrence) + " " + words.title(occurrence)));
        var state = state(occurrence);
        if (!state.isEmpty()) {
            var mark = new Span(state);
            mark.addClassNames("mark");
            line.add(new Text(" "), mark);
        }
        line.addClassName("slot");
        return line;
    }

    /** Nothing where all is as planned. */
    private String state(Occurrence occurrence) {
        if (occurrence.state() == OccurrenceState.CANCELLED) {
            return words.text("week.cancelled");
        }
        return occurrence.attendance().state() == AttendanceState.PLANNED
                ? ""
                : words.attendance(occurrence.attendance());
    }
}
