package se.framsteg.plan;

import java.util.Arrays;
import se.framsteg.identity.Language;
import se.framsteg.shell.paper.Paper;
import se.framsteg.ui.Words;

/** The plan that holds, to keep on paper: no name stands on it. */
final class PlanPaper {
    private PlanPaper() {}

    static Paper of(PlanVersion agreed, Plan plan, Language language, Words words) {
        var content = agreed.content();
        var said = new PlanWords(words);
        var paper = new Paper(language, words.text("plan.paper.title")).soft(Versions.name(agreed.head(), words));
        var goal = content.longTermGoal();
        paper.part(words.of("plan.field", PlanField.LONG_TERM_GOAL))
                .plain(goal == null ? words.text("plan.goal.none") : goal);
        if (!content.milestones().isEmpty()) {
            paper.part(words.of("plan.field", PlanField.MILESTONES));
            content.milestones()
                    .forEach(milestone -> paper.item(
                            said.milestone(milestone),
                            "· " + words.of("milestone-state", MilestoneList.state(milestone, plan.marks()))));
        }
        paper.part(words.text("plan.rest"));
        Arrays.stream(PlanField.values())
                .filter(field -> field != PlanField.LONG_TERM_GOAL && field != PlanField.MILESTONES)
                .forEach(field -> paper.pair(words.of("plan.field", field), said.value(field, content)));
        return paper;
    }
}
