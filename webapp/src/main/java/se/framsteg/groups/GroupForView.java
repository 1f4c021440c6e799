package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Notice;

/** For the coach: one group as one participant sees it; to suggest it, or to sign up because the participant asked. */
@Prototype
@OnlyFor(Role.COACH)
@Route(
        value = GroupsForView.PARENT + "/:" + PathId.PARAMETER + "/" + GroupsForView.PART + "/:" + GroupForView.GROUP,
        layout = StaffLayout.class)
final class GroupForView extends Page implements BeforeEnterObserver {
    static final String GROUP = "grupp";

    private final CatalogueApi api;
    private final GroupWords words;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Div body = new Div();

    GroupForView(CatalogueApi api, I18NProvider texts) {
        super("groups.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(notice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering)
                .ifPresent(participant -> PathId.of(entering, GROUP).ifPresent(group -> show(participant, group)));
    }

    private void show(UUID participant, UUID id) {
        var group = api.activity(participant, id);
        var name = group.participantName();
        setHeading(group.title());
        leadBack(GroupsForView.path(participant), words.text("groups-for.back", name));
        body.removeAll();
        if (group.state() == ActivityState.PUBLISHED) {
            body.add(new Tip(
                    participant,
                    name,
                    id,
                    group.suggestedBy() != null,
                    api,
                    words,
                    change -> change(change, participant, id)));
        }
        var about = words.about(name);
        body.add(new GroupAbout(
                group,
                about,
                (bookable, sessions) -> new PlaceForPanel(
                        bookable,
                        sessions,
                        name,
                        about,
                        new RequestedPlace(api, participant, bookable.id()),
                        change -> change(change, participant, id))));
    }

    /** What was refused has changed already: the page is shown anew either way. */
    private void change(Runnable change, UUID participant, UUID id) {
        var done = problems.attempt(change);
        var refused = notice.getText();
        show(participant, id);
        if (done) {
            notice.say(words.text("groups-for.done"));
        } else {
            notice.sayWrong(refused);
        }
    }
}
