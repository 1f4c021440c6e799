package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import se.framsteg.ui.Part;
import se.framsteg.ui.Words;

/** A version to look at: how it came about, what it made otherwise, and all it says. */
final class StepShown extends Div {

    /** @param own whether the participant reads it */
    StepShown(PlanStep step, PlanWords inWords, Words words, boolean own) {
        addClassName("stack");
        add(new VersionStory(step.version().head(), words, own));
        var changes = inWords.changes(step);
        if (!changes.isEmpty() && !step.before().equals(PlanContent.EMPTY)) {
            add(new Part(words.text("plan.version.changes"), new ChangesShown(changes, words)));
        }
        add(new Part(
                words.text("plan.version.whole"), PlanShown.whole(step.version().content(), inWords, words)));
    }
}
