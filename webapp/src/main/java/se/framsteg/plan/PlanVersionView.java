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

/** A participant's plan as it once was, for staff. */
@Prototype
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(
        value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/version/:" + VersionNumber.PARAMETER,
        layout = StaffLayout.class)
final class PlanVersionView extends PlanningPage {
    private final PlanApi plans;
    private final CardQuestions questions;

    PlanVersionView(PlanApi plans, CardQuestions questions, I18NProvider texts, CurrentUser currentUser) {
        super("plan.short", "version", texts, currentUser);
        this.plans = plans;
        this.questions = questions;
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        VersionNumber.of(entering).ifPresent(number -> {
            var step = plans.planVersion(participant, number);
            named(Versions.name(step.version().head(), words));
            content.add(new StepShown(step, questions.inWords(words), words, false));
        });
    }
}
