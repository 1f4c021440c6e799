package se.framsteg.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.ui.Action;
import se.framsteg.ui.Words;

/** Milestones to write; each keeps its id from version to version. */
final class MilestoneFields extends FieldSet {
    private final Words words;
    private final Map<String, String> questions;
    private final List<MilestoneLine> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Runnable changed;

    /** @param questions on the card, by code, @param changed told when there are others, or other words */
    MilestoneFields(Words words, Map<String, String> questions, Runnable changed) {
        super(words.of("plan.field", PlanField.MILESTONES));
        this.words = words;
        this.questions = questions;
        this.changed = changed;
        addClassNames("choices", "stack");
        list.addClassName("stack");
        add(
                list,
                Action.secondary(
                        words.text("plan.milestone.add"), () -> add(new Milestone(UUID.randomUUID(), "", null, null))));
    }

    void fill(List<Milestone> milestones) {
        lines.clear();
        list.removeAll();
        milestones.forEach(this::add);
    }

    /** Lines without words are left out: there is nothing in them. */
    List<Milestone> milestones() {
        return written().stream().map(MilestoneLine::milestone).toList();
    }

    Map<String, HasValidation> byPointer(String at) {
        var fields = new HashMap<String, HasValidation>();
        var sent = written();
        for (var i = 0; i < sent.size(); i++) {
            fields.put(at + "/" + i + "/words", sent.get(i).text());
            fields.put(at + "/" + i + "/due", sent.get(i).due());
        }
        return fields;
    }

    private List<MilestoneLine> written() {
        return lines.stream().filter(MilestoneLine::isWritten).toList();
    }

    private void add(Milestone milestone) {
        var line = new MilestoneLine(milestone, questions, words, gone -> {
            lines.remove(gone);
            list.remove(gone);
            changed.run();
        });
        line.whenChanged(changed);
        lines.add(line);
        list.add(line);
    }
}
