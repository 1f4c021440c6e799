package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.shell.PathId;
import se.framsteg.ui.Link;

/** One group, for whoever may join it. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = GroupsView.PATH + "/:" + PathId.PARAMETER, layout = ParticipantLayout.class)
final class GroupView extends Page implements BeforeEnterObserver {
    private final CatalogueApi api;
    private final Calendar calendar;
    private final GroupWords words;
    private final Div body = new Div();
    private final Map<UUID, PlacePanel> panels = new HashMap<>();

    GroupView(CatalogueApi api, Calendar calendar, I18NProvider texts) {
        super("groups.title");
        this.api = api;
        this.calendar = calendar;
        this.words = new GroupWords(texts, getLocale());
        body.addClassNames("stack", "wide");
        addComponentAsFirst(Link.back("/" + GroupsView.PATH, words.text("groups.back")));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(this::show);
    }

    private void show(UUID id) {
        var group = api.ownActivity(id);
        setHeading(group.title());
        body.removeAll();
        panels.clear();
        body.add(new GroupAbout(group, words, (bookable, sessions) -> panel(id, bookable, sessions)));
    }

    private PlacePanel panel(UUID id, Bookable bookable, List<SessionToBook> sessions) {
        var panel = new PlacePanel(bookable, sessions, calendar.now(), api, words, (about, refused) -> {
            show(id);
            var anew = panels.get(about.id());
            if (anew != null) {
                anew.attend(refused);
            }
        });
        panels.put(bookable.id(), panel);
        return panel;
    }
}
