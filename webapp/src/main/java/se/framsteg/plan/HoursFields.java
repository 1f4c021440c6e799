package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.FieldSet;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.framsteg.ui.Words;

/** Hours of a week: a line for each day, empty where nothing is agreed; a second one where a day has two times. */
final class HoursFields extends FieldSet {
    private final Words words;
    private final List<WeekdayLine> lines = new ArrayList<>();

    HoursFields(String name, Words words) {
        super(name);
        this.words = words;
        addClassNames("choices", "hours");
        fill(List.of());
    }

    void fill(List<WeeklyHours> hours) {
        lines.forEach(this::remove);
        lines.clear();
        for (var day : DayOfWeek.values()) {
            var that = hours.stream().filter(each -> each.day() == day).toList();
            that.forEach(each -> addLine(day).fill(each));
            if (that.isEmpty()) {
                addLine(day);
            }
        }
    }

    /** Asks of each time which of these it serves; until then it is not asked. */
    void offer(List<Milestone> milestones) {
        lines.forEach(line -> line.offer(milestones));
    }

    /** A line that lacks one of its times is left out; {@link #isWhole} tells. */
    List<WeeklyHours> hours() {
        return lines.stream().map(WeekdayLine::hours).flatMap(Optional::stream).toList();
    }

    boolean isWhole() {
        return lines.stream().filter(line -> !line.isWhole()).toList().isEmpty();
    }

    /** As they will be sent, so that a fault's pointer leads to its line. @param at pointer to the list */
    Map<String, HasValidation> byPointer(String at) {
        var fields = new HashMap<String, HasValidation>();
        var sent = lines.stream().filter(line -> line.hours().isPresent()).toList();
        for (var i = 0; i < sent.size(); i++) {
            fields.put(at + "/" + i + "/from", sent.get(i).from());
            fields.put(at + "/" + i + "/until", sent.get(i).until());
        }
        return fields;
    }

    private WeekdayLine addLine(DayOfWeek day) {
        var line = new WeekdayLine(day, words);
        lines.add(line);
        add(line);
        return line;
    }
}
