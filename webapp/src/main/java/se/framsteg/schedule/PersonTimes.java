package se.framsteg.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Notice;

/** One participant's times of a week, for the coach; a time of agreed hours can be changed by itself, and back. */
final class PersonTimes extends Div {
    private final UUID participant;
    private final ScheduleApi schedule;
    private final WeekWords words;
    private final Supplier<CaseloadWeekRow> reload;
    private final Div shown = new Div();
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Div editing = new Div();

    private Runnable changed = () -> {};

    /** @param reload the row as it is now */
    PersonTimes(CaseloadWeekRow row, Supplier<CaseloadWeekRow> reload, ScheduleApi schedule, WeekWords words) {
        this.participant = row.participantId();
        this.reload = reload;
        this.schedule = schedule;
        this.words = words;
        addClassName("stack");
        shown.addClassNames("stack", "tight");
        add(shown, editing, notice);
        show(row);
    }

    /** @param changed told after each change made here */
    void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    void refresh() {
        show(reload.get());
    }

    private void show(CaseloadWeekRow row) {
        var table = new DataTable(
                words.text("caseload-week.title"),
                words.text("register.when"),
                words.text("register.what"),
                words.text("register.state"),
                words.text("one-time.change"));
        row.occurrences().forEach(each -> table.row(new Text(when(each)), cells(each)));
        shown.removeAll();
        shown.add(table, new HoursLine(row.hours(), "caseload-week.person-hours", words));
    }

    private String when(Occurrence occurrence) {
        return words.shortDay(occurrence.starts().toLocalDate()) + " " + words.time(occurrence);
    }

    private List<Component> cells(Occurrence occurrence) {
        return List.of(
                new Text(words.title(occurrence)),
                new Text(
                        switch (occurrence.state()) {
                            case CANCELLED -> words.text("week.cancelled");
                            case CHANGED ->
                                words.text("week.changed") + " · " + words.attendance(occurrence.attendance());
                            case AS_PLANNED -> words.attendance(occurrence.attendance());
                        }),
                OccurrenceKey.parse(occurrence.key())
                        .filter(key -> key.kind() == SourceKind.HOURS)
                        .<Component>map(key -> way(occurrence, key))
                        .orElseGet(Span::new));
    }

    private Component way(Occurrence occurrence, OccurrenceKey key) {
        var way = Action.quiet(words.text("entries.change"), () -> problems.attempt(() -> edit(key)));
        way.setAriaLabel(words.text("one-time.change.of", words.title(occurrence), when(occurrence)));
        return way;
    }

    private void edit(OccurrenceKey key) {
        editing.removeAll();
        var entry = stored(key);
        editing.add(new OneTimeForm(
                entry, key.on(), words, () -> stored(key), details -> save(key, details), editing::removeAll));
        editing.getElement().executeJs("this.querySelector('input:checked')?.focus()");
    }

    private void save(OccurrenceKey key, EntryDetails details) {
        var before = OneTimeForm.deviation(stored(key).details(), key.on());
        var saved = schedule.changeHours(participant, key.sourceId(), details);
        tell("one-time.saved");
        editing.add(Action.secondary(
                words.text("one-time.undo"),
                () -> problems.attempt(() -> {
                    schedule.changeHours(
                            participant, key.sourceId(), OneTimeForm.with(saved.details(), key.on(), before));
                    tell("one-time.undone");
                })));
    }

    private void tell(String said) {
        editing.removeAll();
        refresh();
        changed.run();
        notice.say(words.text(said));
    }

    private Entry stored(OccurrenceKey key) {
        return schedule.hours(participant).stream()
                .filter(each -> each.id().equals(key.sourceId()))
                .findFirst()
                .orElseThrow();
    }
}
