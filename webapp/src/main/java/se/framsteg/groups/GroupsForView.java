package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** For the coach: the catalogue as one participant sees it, to think of something that would suit them. */
@Prototype
@OnlyFor(Role.COACH)
@Route(value = GroupsForView.PARENT + "/:" + PathId.PARAMETER + "/" + GroupsForView.PART, layout = StaffLayout.class)
final class GroupsForView extends Page implements BeforeEnterObserver {
    static final String PARENT = "mina-deltagare";
    static final String PART = "grupper";

    private final CatalogueApi api;
    private final GroupWords words;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Div body = new Div();

    GroupsForView(CatalogueApi api, I18NProvider texts) {
        super("groups-for.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(notice, body);
    }

    static String path(UUID participant) {
        return "/" + PARENT + "/" + participant + "/" + PART;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> show(id, CatalogueQuery.of(entering)));
    }

    private void show(UUID participant, CatalogueQuery query) {
        var catalogue = api.catalogue(participant, query.theme(), query.language(), query.near(), query.page());
        var name = catalogue.participantName();
        setHeading(name);
        leadBack("/" + PARENT + "/" + participant, name);
        body.removeAll();
        body.add(
                Prose.plain(words.text("groups-for.lead", name)),
                new CatalogueList(catalogue, query, path(participant), words.about(name), card -> {
                    if (card.bookable().mine().state() != PlaceState.NONE) {
                        return Optional.empty();
                    }
                    return Optional.of(new Tip(
                            participant,
                            name,
                            card.id(),
                            card.suggestedBy() != null,
                            api,
                            words,
                            change -> change(change, participant, query)));
                }));
    }

    private void change(Runnable change, UUID participant, CatalogueQuery query) {
        if (problems.attempt(change)) {
            show(participant, query);
            notice.say(words.text("groups-for.done"));
        }
    }
}
