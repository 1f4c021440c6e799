package se.framsteg.people;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Att göra: what nobody must forget, the oldest first, each leading to where it is mended. */
@Prototype
@InMenu(area = Area.STAFF, order = 25, text = "nav.overdue", icon = "list")
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(value = "att-gora", layout = StaffLayout.class)
final class OverdueView extends Page {
    private final Words words;
    private final boolean coaching;

    OverdueView(OverdueApi api, I18NProvider texts, CurrentUser currentUser) {
        super("overdue.title");
        this.words = new Words(texts, getLocale());
        this.coaching = currentUser.get().isAny(List.of(Role.COACH));
        addClassName("staff-page");
        var overdue = api.overdue();
        if (overdue.rows().isEmpty()) {
            add(Prose.plain(words.text("overdue.none")));
        } else {
            add(Prose.soft(words.text("overdue.count", overdue.rows().size())), table(overdue));
        }
    }

    private DataTable table(Overdue overdue) {
        var table = new DataTable(
                words.text("overdue.title"),
                words.text("overdue.what"),
                words.text("overdue.who"),
                words.text("overdue.since"),
                words.text("overdue.coach"));
        var said = new OverdueWords(words, overdue.date(), coaching);
        overdue.rows()
                .forEach(row -> table.row(
                        Link.to(said.path(row), said.what(row)),
                        List.of(
                                new Text(row.participantName()),
                                new Text(said.since(row)),
                                new Text(row.coachName() == null ? words.text("overdue.no-coach") : row.coachName()))));
        return table;
    }
}
