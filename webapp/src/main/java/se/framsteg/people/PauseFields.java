package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** The times when nothing is due; a line each. */
final class PauseFields extends FieldSet {
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    private record Line(DayField since, DayField until, Div row) {}

    PauseFields(Words words) {
        super(words.text("pause.title"));
        this.words = words;
        addClassName("choices");
        list.addClassName("stack");
        add(Prose.soft(words.text("pause.groups")), list, Action.quiet(words.text("pause.add"), this::addLine));
    }

    void fill(List<Pause> pauses) {
        lines.clear();
        list.removeAll();
        pauses.forEach(pause -> {
            var line = addLine();
            line.since().set(pause.since());
            line.until().set(pause.until());
        });
    }

    /** Lines without a first day are left out: there is nothing in them. */
    List<Pause> pauses() {
        var pauses = new ArrayList<Pause>();
        for (var line : filled()) {
            var since = line.since().getDay();
            if (since != null) {
                pauses.add(new Pause(since, line.until().getDay()));
            }
        }
        return pauses;
    }

    /** As they will be sent, so that a fault's pointer leads to its line. */
    Map<String, HasValidation> byPointer() {
        var fields = new HashMap<String, HasValidation>();
        var sent = filled();
        for (var i = 0; i < sent.size(); i++) {
            fields.put("/pauses/" + i, sent.get(i).since());
            fields.put("/pauses/" + i + "/since", sent.get(i).since());
            fields.put("/pauses/" + i + "/until", sent.get(i).until());
        }
        return fields;
    }

    static String inWords(List<Pause> pauses, Words words) {
        var period = new PeriodWords(words);
        return pauses.stream()
                .map(pause -> period.of(pause.since(), pause.until()))
                .collect(Collectors.joining("; "));
    }

    private List<Line> filled() {
        return lines.stream().filter(line -> line.since().getDay() != null).toList();
    }

    private Line addLine() {
        var row = new Div();
        var line = new Line(new DayField(words.text("pause.since")), new DayField(words.text("pause.until")), row);
        row.addClassNames("row", "fields");
        row.add(line.since(), line.until(), Action.quiet(words.text("pause.remove"), () -> remove(line)));
        lines.add(line);
        list.add(row);
        return line;
    }

    private void remove(Line line) {
        lines.remove(line);
        list.remove(line.row());
    }
}
