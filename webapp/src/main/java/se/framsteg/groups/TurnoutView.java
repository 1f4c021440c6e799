package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.Coordinated;
import se.framsteg.shell.Coordinated.Named;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Så har det gått: all activities of the coordinator's programmes in a half-year. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(value = TurnoutView.PATH, layout = StaffLayout.class)
final class TurnoutView extends Page implements BeforeEnterObserver {
    static final String PATH = "sa-har-det-gatt";
    private static final String DAY = "dag";

    private final FiguresApi api;
    private final Coordinated coordinated;
    private final FigureWords words;
    private final Div body = new Div();

    TurnoutView(FiguresApi api, Coordinated coordinated, I18NProvider texts) {
        super("figures.title");
        this.api = api;
        this.coordinated = coordinated;
        this.words = new FigureWords(texts, getLocale());
        addClassNames("staff-page", "figures");
        body.addClassNames("stack", "wide");
        add(Link.back("/" + ActivitiesView.PATH, words.text("activities.title")), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var on = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(DAY)
                .map(TurnoutView::day)
                .orElse(null);
        body.removeAll();
        for (var programme : coordinated.programmes()) {
            var turnout = api.turnout(programme.id(), on);
            if (body.getComponentCount() == 0) {
                body.add(ways(turnout));
            }
            body.add(part(programme, turnout));
        }
    }

    private Div ways(ProgrammeTurnout shown) {
        var ways = new Div(Link.button(path(shown.from().minusDays(1)), words.text("figures.term.before"))
                .standsFor("prev"));
        ways.addClassName("row");
        if (shown.to().isBefore(shown.today())) {
            ways.add(Link.button(path(shown.to().plusDays(1)), words.text("figures.term.after"))
                    .standsFor("next"));
        }
        var head = new Div(Prose.lead(words.term(shown.from())), ways);
        head.addClassName("stack");
        return head;
    }

    private Part part(Named programme, ProgrammeTurnout turnout) {
        return new Part(
                programme.name(),
                turnout.activities().isEmpty()
                        ? Prose.plain(words.text("figures.none.term"))
                        : table(turnout.activities()));
    }

    private Component table(List<ActivityTurnout> activities) {
        var table = DataTable.ofLinks(
                words.text("figures.title"),
                words.text("activity.title"),
                words.text("groups.sessions"),
                words.text("figures.full"),
                words.text("figures.who"),
                words.text("figures.waiting"));
        activities.forEach(activity -> table.row(
                Link.to(FiguresView.path(activity.activityId()), activity.title()),
                List.of(
                        new Text(words.sessions(activity)),
                        activity.registered() == 0 ? new Text("–") : new FullnessCell(activity.turnout(), words),
                        new Text(activity.registered() == 0 ? "–" : words.turnout(activity.turnout())),
                        new Text(String.valueOf(activity.waiting())))));
        return table;
    }

    private static String path(LocalDate day) {
        return "/" + PATH + "?" + DAY + "=" + day;
    }

    /** Null for what is no day. */
    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
