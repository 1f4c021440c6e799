package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Prose;

/** Grupper: what is new, one's own groups, then what one can join, the next first. */
@Prototype
@InMenu(area = Area.PARTICIPANT, order = 40, text = "nav.groups", icon = "people")
@OnlyFor(Role.PARTICIPANT)
@Route(value = GroupsView.PATH, layout = ParticipantLayout.class)
final class GroupsView extends Page implements BeforeEnterObserver {
    static final String PATH = "grupper";

    private final CatalogueApi api;
    private final GroupWords words;
    private final Div body = new Div();

    GroupsView(CatalogueApi api, I18NProvider texts) {
        super("groups.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        body.addClassNames("stack", "wide");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var query = CatalogueQuery.of(entering);
        var catalogue = api.ownCatalogue(query.theme(), query.language(), query.near(), query.page());
        body.removeAll();
        body.add(Prose.plain(words.text("groups.lead")));
        var news = api.news();
        if (!news.isEmpty()) {
            body.add(NewsList.ofParticipant(api, news, words));
        }
        body.add(new CatalogueList(catalogue, query, "/" + PATH, words, card -> Optional.empty()));
    }
}
