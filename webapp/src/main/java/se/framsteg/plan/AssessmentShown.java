package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** An assessment to read: of each field what the participant wrote, and under it what was settled in the talk. */
final class AssessmentShown extends Div {
    private final Words words;
    private final boolean own;

    /** @param own whether the participant reads it */
    AssessmentShown(AssessmentVersion version, Words words, boolean own) {
        this.words = words;
        this.own = own;
        addClassName("stack");
        add(Prose.soft(words.text(
                version.finished() ? "assessment.story.finished" : "assessment.story",
                version.savedBy(),
                words.day(Versions.here(version.savedAt())))));
        for (var group : AssessmentGroup.values()) {
            var written = version.answers().stream()
                    .filter(answer -> group.fields().contains(answer.field()))
                    .filter(answer -> answer.own() != null || answer.settled() != null)
                    .toList();
            if (!written.isEmpty()) {
                add(part(group, written));
            }
        }
    }

    private Part part(AssessmentGroup group, List<AssessmentAnswer> written) {
        var part = new Part(words.of("assessment-group", group));
        written.forEach(answer -> {
            var card = new Div(new H3(words.of("assessment", answer.field())));
            card.addClassNames("card", "stack", "tight");
            voice(card, own ? "assessment.own.you" : "assessment.own", answer.own());
            voice(card, "assessment.settled", answer.settled());
            part.add(card);
        });
        return part;
    }

    private void voice(Div card, String name, @Nullable String text) {
        if (text != null) {
            var whose = new Div(words.text(name));
            whose.addClassNames("soft", "small");
            var said = new Div(text);
            said.addClassName("as-written");
            card.add(whose, said);
        }
    }
}
