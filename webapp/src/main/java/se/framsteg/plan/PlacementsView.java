package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
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
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** A participant's placements, to arrange and to print an agreement for. */
@Prototype
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(value = PlanningPage.PATH + "/:" + PathId.PARAMETER + "/placeringar", layout = StaffLayout.class)
final class PlacementsView extends PlanningPage {
    private final PlacementsApi placements;

    PlacementsView(PlacementsApi placements, I18NProvider texts, CurrentUser currentUser) {
        super("placement.title", "placeringar", texts, currentUser);
        this.placements = placements;
    }

    @Override
    void show(UUID participant, BeforeEnterEvent entering) {
        show(participant, placements.placements(participant));
    }

    private void show(UUID participant, Placements stored) {
        named(stored.participantName());
        content.removeAll();
        if (stored.placements().isEmpty()) {
            content.add(Prose.plain(words.text("placement.none")));
        }
        stored.placements().forEach(placement -> content.add(placement(participant, placement)));
        if (mayChange()) {
            content.add(new Fold(
                    words.text("placement.new"),
                    new PlacementForm(
                            null,
                            words,
                            () -> null,
                            details -> placements.addPlacement(participant, details),
                            saved -> saved(participant, saved))));
        }
    }

    private Part placement(UUID participant, Placement placement) {
        var details = placement.details();
        var part = new Part(details.employer(), PlacementShown.of(details, words.text("placement.wants"), words));
        part.addClassNames("card", "wide");
        var ways = new Div(Link.button(AgreementView.path(participant, placement.id()), words.text("agreement.open")));
        ways.addClassName("row");
        part.add(ways);
        if (mayChange()) {
            part.add(new Fold(
                    words.text("placement.change"),
                    new PlacementForm(
                            details,
                            words,
                            () -> reloaded(participant, placement.id()),
                            change -> placements.changePlacement(participant, placement.id(), change),
                            saved -> saved(participant, saved))));
        }
        return part;
    }

    private PlacementDetails reloaded(UUID participant, UUID id) {
        return placements.placements(participant).placements().stream()
                .filter(placement -> placement.id().equals(id))
                .findFirst()
                .orElseThrow()
                .details();
    }

    private void saved(UUID participant, Placements stored) {
        show(participant, stored);
        notice.say(words.text("placement.saved"));
    }
}
