package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.List;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Words;

/** What a plan says, to read. The goal and the milestones stand above it where they can be worked with. */
final class PlanShown {
    private PlanShown() {}

    /** Everything but goal and milestones. */
    static Pairs rest(PlanContent content, Words words) {
        var pairs = new Pairs();
        Arrays.stream(PlanField.values())
                .filter(field -> field != PlanField.LONG_TERM_GOAL && field != PlanField.MILESTONES)
                .forEach(
                        field -> pairs.with(words.of("plan.field", field), new PlanWords(words).value(field, content)));
        return pairs;
    }

    /** All of it: a version that one only looks at. */
    static Div whole(PlanContent content, PlanWords inWords, Words words) {
        var whole = new Div(goal(content, words), rest(content, words));
        whole.addClassName("stack");
        if (!content.milestones().isEmpty()) {
            whole.add(new Part(
                    words.of("plan.field", PlanField.MILESTONES),
                    list(content.milestones().stream()
                            .map(inWords::milestoneWithQuestion)
                            .toList())));
        }
        return whole;
    }

    static Div goal(PlanContent content, Words words) {
        var goal = content.longTermGoal();
        var name = new Div(words.of("plan.field", PlanField.LONG_TERM_GOAL));
        name.addClassName("soft");
        var text = new Div(goal == null ? words.text("plan.goal.none") : goal);
        text.addClassNames("lead", "as-written");
        var card = new Div(name, text);
        card.addClassNames("card", "stack", "tight");
        return card;
    }

    static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
