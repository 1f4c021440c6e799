package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Choices;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Milestones with where each stands; whoever may opens one and says how it goes. */
final class MilestoneList extends Div {
    private final Words words;

    /** @param mark told which milestone stands where; null for those who only read */
    MilestoneList(
            List<Milestone> milestones,
            List<MilestoneMark> marks,
            PlanWords inWords,
            Words words,
            @Nullable BiConsumer<Milestone, MilestoneState> mark) {
        this.words = words;
        addClassName("stack");
        if (milestones.isEmpty()) {
            add(Prose.plain(words.text("plan.milestones.none")));
        }
        milestones.forEach(milestone -> {
            var state = state(milestone, marks);
            var line = inWords.milestone(milestone) + " · " + words.of("milestone-state", state);
            var about = about(inWords.question(milestone));
            if (mark == null) {
                add(new Div(new Span(line), about));
            } else {
                var fold = new Fold(line, choices(milestone, state, mark));
                fold.setSummary(new Span(line), about);
                add(fold);
            }
        });
    }

    private Div about(@Nullable String question) {
        var about = new Div();
        about.addClassNames("soft", "small");
        if (question != null) {
            about.setText(words.text("plan.milestone.question.is", question));
        }
        return about;
    }

    private Choices<MilestoneState> choices(
            Milestone milestone, MilestoneState state, BiConsumer<Milestone, MilestoneState> mark) {
        var choices = new Choices<>(
                words.text("plan.milestone.how"),
                List.of(MilestoneState.values()),
                each -> words.of("milestone-state", each),
                chosen -> mark.accept(milestone, chosen));
        choices.choose(state);
        return choices;
    }

    static MilestoneState state(Milestone milestone, List<MilestoneMark> marks) {
        return marks.stream()
                .filter(mark -> mark.milestoneId().equals(milestone.id()))
                .map(MilestoneMark::state)
                .findFirst()
                .orElse(MilestoneState.PLANNED);
    }
}
