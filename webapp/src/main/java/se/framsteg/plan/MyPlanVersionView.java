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

/** The participant's plan as it once was. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = MyPlanVersionView.PATH + "/:" + VersionNumber.PARAMETER, layout = ParticipantLayout.class)
final class MyPlanVersionView extends Page implements BeforeEnterObserver {
    static final String PATH = MyPlanView.PATH + "/version";

    private final PlanApi plans;
    private final CardQuestions questions;
    private final Words words;

    MyPlanVersionView(PlanApi plans, CardQuestions questions, I18NProvider texts) {
        super("plan.title");
        this.plans = plans;
        this.questions = questions;
        this.words = new Words(texts, getLocale());
        addComponentAsFirst(Link.back("/" + MyPlanView.PATH, words.text("plan.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        VersionNumber.of(entering).ifPresent(number -> {
            var step = plans.ownPlanVersion(number);
            setHeading(Versions.name(step.version().head(), words));
            add(new StepShown(step, questions.inWords(words), words, true));
        });
    }
}
