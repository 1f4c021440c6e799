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

/** A participant's assessment as it once was, for the coach. */
@Prototype
@OnlyFor(Role.COACH)
@Route(
        value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/kartlaggning/version/:" + VersionNumber.PARAMETER,
        layout = StaffLayout.class)
final class AssessmentVersionView extends PlanningPage {
    private final AssessmentApi assessments;

    AssessmentVersionView(AssessmentApi assessments, I18NProvider texts, CurrentUser currentUser) {
        super("assessment.title", "kartlaggning/version", texts, currentUser);
        this.assessments = assessments;
    }

    static String path(UUID participant) {
        return PATH + "/" + participant + "/kartlaggning/version";
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        VersionNumber.of(entering)
                .ifPresent(number -> content.add(
                        new AssessmentShown(assessments.assessmentVersion(participant, number), words, false)));
    }
}
