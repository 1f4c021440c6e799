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
@InMenu(area = Area.STAFF, order = 25, text = "nav.overdue", icon = "today")
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
        overdue.rows()
                .forEach(row -> table.row(
                        Link.to(path(row), what(row, overdue)),
                        List.of(
                                new Text(row.participantName()),
                                new Text(since(row, overdue)),
                                new Text(row.coachName() == null ? words.text("overdue.no-coach") : row.coachName()))));
        return table;
    }

    private String what(OverdueRow row, Overdue overdue) {
        var about = row.about();
        if (row.kind() == OverdueKind.ENROLMENT_YEAR && row.since().isBefore(overdue.date())) {
            return words.text("overdue.year-passed");
        }
        return about == null
                ? words.of("overdue-kind", row.kind())
                : words.text("overdue.about", words.of("overdue-kind", row.kind()), about);
    }

    /** What ends says its last day; what is late, since when. */
    private String since(OverdueRow row, Overdue overdue) {
        var ahead = row.since().isAfter(overdue.date());
        return ahead
                ? words.text("overdue.ends", words.day(row.since()))
                : words.day(row.since()) + ", " + words.age(row.since(), overdue.date());
    }

    /** Rooms reach each other by path only. A coordinator does not read assessments or cards. */
    private String path(OverdueRow row) {
        var planning = "/planering/" + row.participantId();
        return switch (row.kind()) {
            case ASSESSMENT -> coaching ? planning + "/kartlaggning" : planning;
            case PLAN -> planning;
            case FOLLOW_UP, ACTION -> planning + "/uppfoljning";
            case PLACEMENT_ENDS -> planning + "/placeringar";
            case CARD -> coaching ? "/mina-deltagare/" + row.participantId() : planning;
            case ENROLMENT_YEAR -> coaching ? planning : "/" + ParticipantsView.PATH + "/" + row.participantId();
        };
    }
}
