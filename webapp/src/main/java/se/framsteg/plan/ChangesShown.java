package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.framsteg.ui.Words;

/** What is new in a version, one line each: what it was and what it would be. */
final class ChangesShown extends Div {

    ChangesShown(List<PlanWords.Change> changes, Words words) {
        addClassName("stack");
        changes.forEach(change -> add(line(change, words)));
    }

    private static Div line(PlanWords.Change change, Words words) {
        var head = new Span(words.text("plan.change.head", change.kind(), change.name()));
        head.addClassNames("soft", "small");
        var line = new Div(head);
        line.addClassNames("stack", "tight");
        if (!change.before().isEmpty()) {
            var before = new Div(words.text("plan.change.before", change.before()));
            before.addClassNames("soft", "as-written");
            line.add(before);
        }
        if (!change.after().isEmpty()) {
            var after = new Div(change.after());
            after.addClassName("as-written");
            line.add(after);
        }
        return line;
    }
}
