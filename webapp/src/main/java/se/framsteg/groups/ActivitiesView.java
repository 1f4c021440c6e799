package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.Coordinated;
import se.framsteg.shell.Coordinated.Named;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.ListPages;
import se.framsteg.shell.ListQuery;
import se.framsteg.shell.ListSearch;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.KeyedList;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** The coordinator's activities in one programme: what lies ahead first, found by name and state, a page at a time. */
@Prototype
@InMenu(area = Area.STAFF, order = 35, text = "nav.activities", icon = "book")
@OnlyFor(Role.COORDINATOR)
@Route(value = ActivitiesView.PATH, layout = StaffLayout.class)
final class ActivitiesView extends Page implements BeforeEnterObserver {
    static final String PATH = "aktiviteter";

    private final ActivitiesApi api;
    private final Coordinated coordinated;
    private final GroupWords words;
    private final Div content = new Div();

    ActivitiesView(ActivitiesApi api, Coordinated coordinated, I18NProvider texts) {
        super("activities.title");
        this.api = api;
        this.coordinated = coordinated;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        content.addClassNames("stack", "wide");
        add(content);
    }

    static String path(UUID programme) {
        return "/" + PATH + "/" + programme;
    }

    /** The list of that programme. */
    static String listPath(UUID programme) {
        return "/" + PATH + "?" + Coordinated.PROGRAMME + "=" + programme;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var address = entering.getLocation().getQueryParameters();
        var programme = coordinated.chosen(address);
        show(programme, ListQuery.of(address, programme.id(), ActivityState.class));
    }

    /** @param asked a page past the last one is the last one */
    private void show(Named programme, ListQuery<ActivityState> asked) {
        var found = among(api.activities(programme.id()), asked);
        var query = asked.onPage(Math.min(asked.page(), Math.max(0, found.size() - 1) / ListQuery.SIZE));
        var first = query.page() * ListQuery.SIZE;
        var rows = found.subList(first, Math.min(first + ListQuery.SIZE, found.size()));
        var isSearchedAgain = content.getComponentCount() > 0;
        var search = new ListSearch<>(
                PATH,
                coordinated,
                query,
                ActivityState.class,
                words.text("activities.search"),
                state -> words.words().of("activity-state", state),
                words.words());
        content.removeAll();
        content.add(
                Prose.soft(programme.name()),
                ways(programme.id()),
                new KeyedList(
                        search,
                        count(query, first, rows.size(), found.size()),
                        rows.isEmpty() ? new Div() : table(programme.id(), rows)),
                new ListPages(PATH, query, found.size(), words.words()));
        if (isSearchedAgain) {
            search.focus();
        }
    }

    private List<ActivityRow> among(List<ActivityRow> rows, ListQuery<ActivityState> query) {
        var part = query.sought().strip().toLowerCase(Locale.ROOT);
        return rows.stream()
                .filter(row -> query.state() == null || row.state() == query.state())
                .filter(row -> (row.title() + ' ' + words.theme(row.theme()))
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList();
    }

    private Div ways(UUID programme) {
        var ways = new Div(
                Link.button(path(programme) + "/" + ActivityFormView.NEW, words.text("activities.new")),
                Link.button("/" + TurnoutView.PATH, words.text("figures.title")));
        ways.addClassName("row");
        return ways;
    }

    private Component count(ListQuery<ActivityState> query, int first, int shown, int total) {
        if (shown == 0) {
            return Prose.plain(words.text(query.isFiltered() ? "activities.none-found" : "activities.none"));
        }
        return Prose.soft(words.text("participants.shown", first + 1, first + shown, total));
    }

    private DataTable table(UUID programme, List<ActivityRow> rows) {
        var table = DataTable.ofLinks(
                words.text("activities.title"),
                words.text("activity.title"),
                words.text("activity.state"),
                words.text("activity.next"),
                words.text("activity.places"));
        rows.forEach(row -> {
            var name = new Div(Link.to(path(programme) + "/" + row.id(), row.title()), theme(row));
            table.row(
                    name,
                    List.of(
                            new Text(words.words().of("activity-state", row.state())),
                            new Text(row.next() == null ? "–" : words.time(row.next())),
                            new Text(words.filled(row))));
        });
        return table;
    }

    private Span theme(ActivityRow row) {
        var theme = new Span(words.theme(row.theme()));
        theme.addClassName("soft");
        return theme;
    }
}
