package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.ui.TimeField;
import se.framsteg.ui.Words;

/** Hours of a week: a line for each day, empty where nothing is agreed; a second one where a day has two times. */
final class HoursFields extends FieldSet {
    private final Words words;
    private final List<Line> lines = new ArrayList<>();

    private record Line(DayOfWeek day, TimeField from, TimeField until) {

        boolean isFilled() {
            return from.getTime() != null || until.getTime() != null;
        }
    }

    HoursFields(String name, Words words) {
        super(name);
        this.words = words;
        addClassNames("choices", "hours");
        fill(List.of());
    }

    void fill(List<WeeklyHours> hours) {
        lines.forEach(line -> line.from().getParent().ifPresent(row -> remove(row)));
        lines.clear();
        for (var day : DayOfWeek.values()) {
            var that = hours.stream().filter(each -> each.day() == day).toList();
            that.forEach(each -> {
                var line = addLine(day);
                line.from().set(each.from());
                line.until().set(each.until());
            });
            if (that.isEmpty()) {
                addLine(day);
            }
        }
    }

    /** A line that lacks one of its times is left out; {@link #isWhole} tells. */
    List<WeeklyHours> hours() {
        var hours = new ArrayList<WeeklyHours>();
        for (var line : lines) {
            var from = line.from().getTime();
            var until = line.until().getTime();
            if (from != null && until != null) {
                hours.add(new WeeklyHours(line.day(), from, until));
            }
        }
        return hours;
    }

    /** Marks the time that is missing where only one of two was filled in. */
    boolean isWhole() {
        var whole = true;
        for (var line : lines) {
            for (var field : List.of(line.from(), line.until())) {
                var missing = line.isFilled() && field.getTime() == null;
                field.setInvalid(missing);
                if (missing) {
                    field.setErrorMessage(words.text("problem.required"));
                    whole = false;
                }
            }
        }
        return whole;
    }

    /** As they will be sent, so that a fault's pointer leads to its line. @param at pointer to the list */
    Map<String, HasValidation> byPointer(String at) {
        var fields = new HashMap<String, HasValidation>();
        var sent = lines.stream()
                .filter(line -> line.from().getTime() != null && line.until().getTime() != null)
                .toList();
        for (var i = 0; i < sent.size(); i++) {
            fields.put(at + "/" + i + "/from", sent.get(i).from());
            fields.put(at + "/" + i + "/until", sent.get(i).until());
        }
        return fields;
    }

    private Line addLine(DayOfWeek day) {
        var name = words.weekday(day);
        var line = new Line(
                day, new TimeField(words.text("hours.from", name)), new TimeField(words.text("hours.until", name)));
        var row = new Div(line.from(), line.until());
        row.addClassNames("row", "fields");
        lines.add(line);
        add(row);
        return line;
    }
}
