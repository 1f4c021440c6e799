package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Prose;

/** The agreement of a placement on paper, for employer, participant and coordinator to sign (seed [002] 2.2.3). */
@Prototype
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(
        value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/placeringar/:" + AgreementView.PLACEMENT + "/avtal",
        layout = StaffLayout.class)
final class AgreementView extends PlanningPage {
    static final String PLACEMENT = "placement";

    private final PlacementsApi placements;

    AgreementView(PlacementsApi placements, I18NProvider texts, CurrentUser currentUser) {
        super("agreement.title", "avtal", texts, currentUser);
        this.placements = placements;
    }

    static String path(UUID participant, UUID placement) {
        return "/" + PATH + "/" + participant + "/placeringar/" + placement + "/avtal";
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        var wanted = entering.getRouteParameters().get(PLACEMENT).orElse("");
        var stored = placements.placements(participant);
        stored.placements().stream()
                .filter(placement -> placement.id().toString().equals(wanted))
                .findFirst()
                .ifPresentOrElse(
                        placement -> show(participant, stored, placement),
                        () -> entering.rerouteToError(NotFoundException.class));
    }

    private void show(UUID participant, Placements stored, Placement placement) {
        var details = placement.details();
        content.add(
                Link.button(AgreementPaperServlet.path(participant, placement.id()), words.text("agreement.print"))
                        .inTabOfItsOwn(),
                Prose.plain(words.text(
                        "agreement.between", details.employer(), stored.participantName(), stored.programmeName())),
                PlacementShown.after(
                        new Pairs()
                                .with(words.text("placement.participant"), stored.participantName())
                                .with(words.text("placement.employer"), details.employer()),
                        details,
                        words.text("placement.wants"),
                        words),
                Prose.plain(words.text("agreement.absence")),
                signatures(stored, details));
    }

    private Div signatures(Placements stored, PlacementDetails details) {
        var lines = new Div();
        lines.addClassName("signatures");
        List.of(
                        line("agreement.employer", details.supervisor()),
                        line("placement.participant", stored.participantName()),
                        line("agreement.programme", stored.coachName()))
                .forEach(lines::add);
        return lines;
    }

    private Div line(String role, @Nullable String name) {
        var rule = new Div();
        rule.addClassName("signature");
        var who = new Div(words.text(role) + (name == null ? "" : ": " + name));
        var when = new Div(words.text("agreement.place-and-day"));
        when.addClassNames("soft", "small");
        return new Div(rule, who, when);
    }
}
