package se.framsteg.groups;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.framsteg.schedule.Deviation;
import se.framsteg.ui.Action;
import se.framsteg.ui.Prose;

/** Sessions that are not as the rule has them: moved, cancelled, at other hours. */
final class ExceptionFields extends Div {
    private final GroupWords words;
    private final Div place = new Div();
    private final List<ExceptionLine> lines = new ArrayList<>();
    private int made;

    ExceptionFields(GroupWords words) {
        this.words = words;
        addClassName("stack");
        place.addClassName("stack");
        var more = Action.secondary(words.text("exception.add"), () -> line().focusOnDay());
        add(new H3(words.text("exceptions.title")), Prose.soft(words.text("exceptions.hint")), place, more);
    }

    void fill(List<Deviation> deviations) {
        place.removeAll();
        lines.clear();
        made = 0;
        deviations.forEach(deviation -> line().fill(deviation));
    }

    /** Empty when one of them lacks its day, which is then said at its field. */
    Optional<List<Deviation>> deviations() {
        var all = lines.stream().map(ExceptionLine::deviation).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** As they will be sent. @param at pointer to the list */
    Map<String, HasValidation> byPointer(String at) {
        var fields = new HashMap<String, HasValidation>();
        for (var i = 0; i < lines.size(); i++) {
            fields.putAll(lines.get(i).byPointer(at + "/" + i));
        }
        return fields;
    }

    /** Numbers are not given twice: the others keep their names when one is taken away. */
    private ExceptionLine line() {
        made++;
        var line = new ExceptionLine(made, words, this::remove);
        lines.add(line);
        place.add(line);
        return line;
    }

    private void remove(ExceptionLine line) {
        lines.remove(line);
        place.remove(line);
    }
}
