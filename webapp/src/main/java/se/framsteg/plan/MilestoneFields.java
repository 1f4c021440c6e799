package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Action;
import se.framsteg.ui.DayField;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** Milestones to write; each keeps its id, and the question it is meant to move. */
final class MilestoneFields extends FieldSet {
    private final Words words;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    private record Line(UUID id, @Nullable String question, TextBox text, DayField due, Div row) {}

    MilestoneFields(Words words) {
        super(words.of("plan.field", PlanField.MILESTONES));
        this.words = words;
        addClassName("choices");
        list.addClassName("stack");
        add(list, Action.secondary(words.text("plan.milestone.add"), () -> addLine(UUID.randomUUID(), null)));
    }

    void fill(List<Milestone> milestones) {
        lines.clear();
        list.removeAll();
        milestones.forEach(milestone -> {
            var line = addLine(milestone.id(), milestone.question());
            line.text().set(milestone.words());
            line.due().set(milestone.due());
        });
    }

    /** Lines without words are left out: there is nothing in them. */
    List<Milestone> milestones() {
        var milestones = new ArrayList<Milestone>();
        for (var line : lines) {
            var text = line.text().getText();
            if (text != null) {
                milestones.add(new Milestone(line.id(), text, line.due().getDay(), line.question()));
            }
        }
        return milestones;
    }

    Map<String, HasValidation> byPointer(String at) {
        var fields = new HashMap<String, HasValidation>();
        var sent = lines.stream().filter(line -> line.text().getText() != null).toList();
        for (var i = 0; i < sent.size(); i++) {
            fields.put(at + "/" + i + "/words", sent.get(i).text());
            fields.put(at + "/" + i + "/due", sent.get(i).due());
        }
        return fields;
    }

    private Line addLine(UUID id, @Nullable String question) {
        var row = new Div();
        var line = new Line(
                id,
                question,
                new TextBox(words.text("plan.milestone.words"), PlanApi.LONGEST_PART),
                new DayField(words.text("plan.milestone.due")),
                row);
        row.addClassNames("card", "stack");
        row.add(line.text(), line.due(), Action.quiet(words.text("plan.milestone.remove"), () -> {
            lines.remove(line);
            list.remove(row);
        }));
        lines.add(line);
        list.add(row);
        return line;
    }
}
