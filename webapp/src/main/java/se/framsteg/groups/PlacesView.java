package se.framsteg.groups;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Who has a place in a series or one session, and who waits in line: a page of its own, since each look at names is logged. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/:" + PathId.PARAMETER + "/" + PlacesView.PEOPLE,
        layout = StaffLayout.class)
final class PlacesView extends Page implements BeforeEnterObserver {
    static final String PEOPLE = "platser";

    private final ActivitiesApi api;
    private final GroupWords words;
    private final LocalDate today;
    private final Div body = new Div();

    PlacesView(ActivitiesApi api, Calendar calendar, I18NProvider texts) {
        super("places.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        this.today = calendar.today();
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(body);
    }

    /** @param on null for the series */
    static String path(Activity activity, @Nullable LocalDate on) {
        return ActivityView.path(activity) + "/" + PEOPLE + SessionInAddress.of(on);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        try {
            ActivityView.find(api, entering)
                    .ifPresentOrElse(
                            activity -> show(
                                    activity, SessionInAddress.find(entering).orElseGet(() -> next(activity))),
                            () -> entering.rerouteToError(NotFoundException.class));
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.NOT_FOUND)) {
                throw refused;
            }
            entering.rerouteToError(NotFoundException.class);
        }
    }

    /** The one to begin with, where each session is signed up for. */
    private @Nullable LocalDate next(Activity activity) {
        var all = activity.sessions().stream()
                .filter(session -> session.spots() != null)
                .toList();
        return all.stream()
                .filter(session -> !session.starts().toLocalDate().isBefore(today))
                .findFirst()
                .or(() -> all.reversed().stream().findFirst())
                .map(GroupSession::on)
                .orElse(null);
    }

    private void show(Activity activity, @Nullable LocalDate on) {
        var list = api.places(activity.programmeId(), activity.id(), on);
        body.removeAll();
        body.add(
                Link.back(ActivityView.path(activity), activity.details().title()),
                Prose.lead(words.filled(list.spots())));
        if (on != null) {
            body.add(sessions(activity, on));
        }
        body.add(part("places.in", list, PlaceState.TAKING_PART, "places.in.none"));
        if (list.people().stream().anyMatch(person -> person.state() == PlaceState.OFFERED)) {
            body.add(part("places.offered", list, PlaceState.OFFERED, "places.in.none"));
        }
        body.add(
                part("places.waiting", list, PlaceState.WAITING, "places.waiting.none"),
                Prose.soft(words.text("places.logged")));
    }

    private Div sessions(Activity activity, LocalDate on) {
        var all = activity.sessions().stream()
                .filter(session -> session.spots() != null)
                .toList();
        var choice = new Dropdown<>(words.text("places.session"), all, each -> words.time(each.starts(), each.ends()))
                .whenChosen(each ->
                        UI.getCurrent().navigate(path(activity, each.on()).substring(1)));
        choice.select(each -> each.on().equals(on));
        return ActivityFields.row(
                choice,
                Link.button(new RosterAddress(activity.id(), on).path(), words.text("activity.roster"))
                        .outside());
    }

    private Part part(String heading, PlaceList list, PlaceState state, String none) {
        var people =
                list.people().stream().filter(person -> person.state() == state).toList();
        return new Part(
                words.text(heading, people.size()), people.isEmpty() ? Prose.plain(words.text(none)) : names(people));
    }

    private static OrderedList names(List<PlaceHolder> people) {
        var names = new OrderedList();
        people.forEach(person -> names.add(new ListItem(person.name())));
        return names;
    }
}
