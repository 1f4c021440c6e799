package se.framsteg.plan;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** The resource team's list for the week: round whom something is to be done, what, and by whom. */
@Prototype
@InMenu(area = Area.STAFF, order = 26, text = "nav.resource-team", icon = "team")
@OnlyFor({Role.COACH, Role.COORDINATOR})
@Route(value = "resursteam", layout = StaffLayout.class)
final class ResourceTeamView extends Page {
    private final Words words;

    ResourceTeamView(FollowUpsApi followUps, I18NProvider texts) {
        super("resource-team.title");
        this.words = new Words(texts, getLocale());
        addClassName("staff-page");
        var team = followUps.resourceTeam();
        add(Prose.soft(words.text("resource-team.until", words.day(team.until()))));
        if (team.rows().isEmpty()) {
            add(Prose.plain(words.text("resource-team.none")));
        }
        team.rows().forEach(row -> add(part(row)));
    }

    private Part part(ResourceTeamRow row) {
        var coach = row.coachName();
        var table = DataTable.ofLinks(
                row.participantName(), words.text("action.what"), words.text("action.owner"), words.text("action.due"));
        var path = "/" + PlanningPage.PATH + "/" + row.participantId() + "/uppfoljning";
        row.actions()
                .forEach(action -> table.row(
                        Link.to(path, action.details().words()),
                        List.of(
                                new Text(ActionWords.owner(action)),
                                new Text(words.day(action.details().due())))));
        return new Part(
                row.participantName(),
                new Div(Prose.soft(
                        coach == null
                                ? row.programmeName()
                                : words.text("resource-team.coach", row.programmeName(), coach))),
                table);
    }
}
