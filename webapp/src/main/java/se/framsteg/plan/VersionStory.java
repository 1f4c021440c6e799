package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** How a version came about: who proposed it, and what the other said to it. */
final class VersionStory extends Div {
    private final Words words;
    private final boolean own;

    /** @param own whether the participant reads it */
    VersionStory(PlanHead head, Words words, boolean own) {
        this.words = words;
        this.own = own;
        addClassNames("stack", "tight");
        add(Prose.soft(
                words.text("plan.story.proposed", head.proposedBy(), words.day(Versions.here(head.proposedAt())))));
        var answered = answered(head);
        if (answered != null) {
            add(Prose.soft(answered));
        }
        var said = head.answer();
        if (said != null) {
            add(Prose.soft(words.text("plan.story.words", said)));
        }
    }

    private @Nullable String answered(PlanHead head) {
        var by = head.answeredBy();
        var at = head.answeredAt();
        if (by == null || at == null) {
            return null;
        }
        var on = head.saidOn();
        var how = head.saidHow();
        if (on != null && how != null) {
            return words.of(own ? "plan.story.said.you" : "plan.story.said", how, words.day(on), by);
        }
        var key = head.state().wasAgreed() ? "agreed" : head.state().name().toLowerCase(Locale.ROOT);
        return words.text("plan.story." + key, by, words.day(Versions.here(at)));
    }
}
