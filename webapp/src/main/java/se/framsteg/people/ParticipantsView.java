package se.framsteg.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
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
import se.framsteg.ui.Words;

/** The coordinator's list of a programme's participants: found by name and state, a page at a time. */
@Prototype
@InMenu(area = Area.STAFF, order = 30, text = "nav.participants", icon = "register")
@OnlyFor(Role.COORDINATOR)
@Route(value = ParticipantsView.PATH, layout = StaffLayout.class)
final class ParticipantsView extends Page implements BeforeEnterObserver {
    static final String PATH = "deltagare";

    private final ParticipantsApi participants;
    private final Coordinated coordinated;
    private final Words words;
    private final Div content = new Div();

    ParticipantsView(ParticipantsApi participants, Coordinated coordinated, I18NProvider texts) {
        super("participants.title");
        this.participants = participants;
        this.coordinated = coordinated;
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        content.addClassNames("stack", "wide");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var address = entering.getLocation().getQueryParameters();
        var programme = coordinated.chosen(address);
        show(programme, ListQuery.of(address, programme.id(), EnrolmentState.class));
    }

    private void show(Named programme, ListQuery<EnrolmentState> query) {
        var found = participants.participants(
                query.programme(), query.query(), query.state(), query.page(), ListQuery.SIZE);
        var isSearchedAgain = content.getComponentCount() > 0;
        var search = new ListSearch<>(
                PATH,
                coordinated,
                query,
                EnrolmentState.class,
                words.text("participants.search"),
                state -> words.of("enrolment-state", state),
                words);
        content.removeAll();
        content.add(
                Prose.soft(programme.name()),
                Link.button(EnrolView.path(query.programme()), words.text("participants.enrol")),
                new KeyedList(search, count(query, found), found.rows().isEmpty() ? new Div() : table(found.rows())),
                new ListPages(PATH, query, found.total(), words));
        if (isSearchedAgain) {
            search.focus();
        }
    }

    private Component count(ListQuery<EnrolmentState> query, ParticipantPage found) {
        if (found.total() == 0) {
            return Prose.plain(words.text(query.isFiltered() ? "participants.none-found" : "participants.none"));
        }
        var first = (long) found.page() * found.size() + 1;
        return Prose.soft(
                words.text("participants.shown", first, first + found.rows().size() - 1, found.total()));
    }

    private DataTable table(List<ParticipantRow> rows) {
        var table = DataTable.ofLinks(
                words.text("participants.title"),
                words.text("participants.name"),
                words.text("participants.state"),
                words.text("participants.period"),
                words.text("participants.coach"));
        rows.forEach(row -> table.row(
                Link.to("/" + PATH + "/" + row.id(), row.name()),
                List.of(
                        new Text(words.of("enrolment-state", row.state())),
                        new Text(new PeriodWords(words).of(row.since(), row.until())),
                        new Text(row.coachName() == null ? words.text("participants.no-coach") : row.coachName()))));
        return table;
    }
}
