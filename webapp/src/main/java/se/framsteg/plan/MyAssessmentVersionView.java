package se.framsteg.plan;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Words;

/** The participant's assessment as it once was. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = MyAssessmentVersionView.PATH + "/:" + VersionNumber.PARAMETER, layout = ParticipantLayout.class)
final class MyAssessmentVersionView extends Page implements BeforeEnterObserver {
    static final String PATH = MyAssessmentView.PATH + "/version";

    private final AssessmentApi assessments;
    private final Words words;

    MyAssessmentVersionView(AssessmentApi assessments, I18NProvider texts) {
        super("assessment.mine");
        this.assessments = assessments;
        this.words = new Words(texts, getLocale());
        addComponentAsFirst(Link.back("/" + MyAssessmentView.PATH, words.text("assessment.mine")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        VersionNumber.of(entering)
                .ifPresent(number -> add(new AssessmentShown(assessments.ownAssessmentVersion(number), words, true)));
    }
}
