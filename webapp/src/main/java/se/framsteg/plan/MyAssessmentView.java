package se.framsteg.plan;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Min kartläggning: what the participant has handed in and what was settled in the talk, and how it was before. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = MyAssessmentView.PATH, layout = ParticipantLayout.class)
final class MyAssessmentView extends Page {
    static final String PATH = MyPlanView.PATH + "/kartlaggning";

    MyAssessmentView(AssessmentApi assessments, I18NProvider texts) {
        super("assessment.mine");
        var words = new Words(texts, getLocale());
        addComponentAsFirst(Link.back("/" + MyPlanView.PATH, words.text("plan.title")));
        var assessment = assessments.ownAssessment();
        var current = assessment.current();
        add(Prose.plain(words.text("assessment.readers.you")));
        if (current == null) {
            add(Prose.plain(words.text("assessment.none")));
        } else {
            add(new AssessmentShown(current, words, true));
        }
        add(
                Link.button("/" + PreparationView.PATH, words.text("assessment.write-more")),
                new AssessmentVersions(assessment.history(), words, MyAssessmentVersionView.PATH));
    }
}
