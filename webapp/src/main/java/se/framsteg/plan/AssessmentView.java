package se.framsteg.plan;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Prose;

/** The needs assessment, for the coach: the participant's own words, and beside each what is settled in the talk. */
@Prototype
@OnlyFor(Role.COACH)
@Route(value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/kartlaggning", layout = StaffLayout.class)
final class AssessmentView extends PlanningPage {
    private final AssessmentApi assessments;

    AssessmentView(AssessmentApi assessments, I18NProvider texts, CurrentUser currentUser) {
        super("assessment.title", "kartlaggning", texts, currentUser);
        this.assessments = assessments;
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        show(participant, assessments.assessment(participant));
    }

    private void show(UUID participant, Assessment assessment) {
        named(assessment.participantName());
        content.removeAll();
        content.add(
                Prose.soft(words.text("assessment.readers")),
                new AssessmentForm(
                        assessment,
                        words,
                        () -> assessments.assessment(participant),
                        change -> assessments.settle(participant, change),
                        stored -> {
                            show(participant, stored);
                            notice.say(words.text("assessment.saved"));
                        }));
        content.add(new AssessmentVersions(assessment.history(), words, AssessmentVersionView.path(participant)));
    }
}
