package se.framsteg.groups;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.framsteg.identity.HeldRole;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** The coordinator's activities, a list for each programme: what lies ahead first. */
@Prototype
@InMenu(area = Area.STAFF, order = 35, text = "nav.activities", icon = "book")
@OnlyFor(Role.COORDINATOR)
@Route(value = ActivitiesView.PATH, layout = StaffLayout.class)
final class ActivitiesView extends Page {
    static final String PATH = "aktiviteter";

    private final ActivitiesApi api;
    private final GroupWords words;

    ActivitiesView(ActivitiesApi api, CurrentUser currentUser, I18NProvider texts) {
        super("activities.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        currentUser.get().me().roles().stream()
                .filter(held -> held.role() == Role.COORDINATOR)
                .forEach(held -> add(programme(held)));
        add(Link.button("/" + TurnoutView.PATH, words.text("figures.title")));
    }

    static String path(UUID programme) {
        return "/" + PATH + "/" + programme;
    }

    private Part programme(HeldRole held) {
        var id = Objects.requireNonNull(held.programmeId());
        var rows = api.activities(id);
        return new Part(
                Objects.requireNonNullElse(held.programmeName(), ""),
                Link.button(path(id) + "/" + ActivityFormView.NEW, words.text("activities.new")),
                rows.isEmpty() ? new Div(Prose.plain(words.text("activities.none"))) : table(id, rows));
    }

    private DataTable table(UUID programme, List<ActivityRow> rows) {
        var table = DataTable.ofLinks(
                words.text("activities.title"),
                words.text("activity.title"),
                words.text("activity.state"),
                words.text("activity.next"),
                words.text("activity.people"));
        rows.forEach(row -> table.row(
                Link.to(path(programme) + "/" + row.id(), row.title()),
                List.of(
                        new Text(words.words().of("activity-state", row.state())),
                        new Text(row.next() == null ? "–" : words.time(row.next())),
                        new Text(words.text(
                                "activity.people.count", row.takingPart(), row.capacity(), row.waiting())))));
        return table;
    }
}
