package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Words;

/** The versions of an assessment, to look at again. */
final class AssessmentVersions extends Div {

    /** @param path under which a version is shown, by its number */
    AssessmentVersions(List<AssessmentHead> history, Words words, String path) {
        if (!history.isEmpty()) {
            add(new Fold(
                    words.text("assessment.history"),
                    history.stream()
                            .map(head -> new Div(Link.to("/" + path + "/" + head.number(), name(head, words))))
                            .toArray(Div[]::new)));
        }
    }

    private static String name(AssessmentHead head, Words words) {
        return words.text(
                head.finished() ? "assessment.version.finished" : "assessment.version",
                String.valueOf(head.number()),
                words.day(Versions.here(head.savedAt())),
                head.savedBy());
    }
}
