package se.framsteg.people;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Locale;
import java.util.stream.Collectors;
import se.framsteg.identity.HeldRole;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.Menu;
import se.framsteg.shell.MenuEntry;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Icon;

/** Staff's first page: in which roles one is here, and the way to what they give. */
@Prototype
@InMenu(area = Area.STAFF, order = 10, text = "nav.start", icon = "home")
@OnlyFor({Role.COACH, Role.LEADER, Role.COORDINATOR, Role.STEERING, Role.REFERRER, Role.ADMINISTRATOR, Role.AUDITOR})
@Route(value = StartView.PATH, layout = StaffLayout.class)
final class StartView extends Page {
    static final String PATH = "start";

    StartView(CurrentUser currentUser, Menu menu) {
        super("start.title");
        addClassName("staff-page");
        var me = currentUser.get().me();
        setHeading(getTranslation("today.hello", me.name()));
        var roles =
                new Paragraph(me.roles().stream().map(this::inWords).distinct().collect(Collectors.joining(", ")));
        roles.addClassName("soft");
        var ways = new UnorderedList();
        ways.addClassNames("plain", "ways");
        menu.of(Area.STAFF).stream()
                .filter(entry -> !entry.path().equals(PATH))
                .forEach(entry -> ways.add(new ListItem(way(entry))));
        add(roles, ways);
    }

    private String inWords(HeldRole held) {
        var role = getTranslation(
                "role." + held.role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var programme = held.programmeName();
        return programme == null ? role : role + " · " + programme;
    }

    private Anchor way(MenuEntry entry) {
        var words = new Span(getTranslation(entry.text()));
        words.addClassName("lead");
        var way = new Anchor("/" + entry.path());
        way.add(new Icon(entry.icon()), words);
        way.addClassNames("card", "way");
        way.setRouterIgnore(entry.page());
        return way;
    }
}
