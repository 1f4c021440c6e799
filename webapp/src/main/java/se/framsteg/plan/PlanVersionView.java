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

    PlanVersionView(PlanApi plans, I18NProvider texts, CurrentUser currentUser) {
        super("plan.short", "version", texts, currentUser);
        this.plans = plans;
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        VersionNumber.of(entering).ifPresent(number -> {
            var version = plans.planVersion(participant, number);
            named(Versions.name(version.head(), words));
            content.add(PlanShown.whole(version.content(), words));
        });
    }
}
