package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.shell.PathId;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** One group: what it gives, the first time, when it is, and one's place. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = GroupsView.PATH + "/:" + PathId.PARAMETER, layout = ParticipantLayout.class)
final class GroupView extends Page implements BeforeEnterObserver {
    private static final int SESSIONS_SHOWN = 5;

    private final CatalogueApi api;
    private final GroupWords words;
    private final Div body = new Div();

    GroupView(CatalogueApi api, I18NProvider texts) {
        super("groups.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        body.addClassNames("stack", "wide");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> {
            try {
                show(id);
            } catch (ApiProblem refused) {
                if (!refused.is(ProblemType.NOT_FOUND)) {
                    throw refused;
                }
                entering.rerouteToError(NotFoundException.class);
            }
        });
    }

    private void show(UUID id) {
        var group = api.ownActivity(id);
        setHeading(group.title());
        body.removeAll();
        body.add(Link.back("/" + GroupsView.PATH, words.text("groups.back")));
        if (group.state() == ActivityState.CANCELLED) {
            body.add(cancelled(group.cancelledBecause()));
        }
        if (group.suggestedBy() != null) {
            body.add(Prose.soft(words.text("groups.suggested", group.suggestedBy())));
        }
        body.add(Prose.lead(group.purpose()));
        if (group.series() != null && group.state() == ActivityState.PUBLISHED) {
            var card = new Div(new PlacePanel(group.series(), api, words, () -> show(id)));
            card.addClassName("card");
            body.add(card);
        }
        body.add(facts(group), sessions(group, id));
    }

    private Div cancelled(@Nullable String because) {
        var card = new Div(Prose.lead(words.text("groups.cancelled")));
        card.addClassNames("card", "stack", "tight");
        if (because != null) {
            card.add(Prose.plain(because));
        }
        return card;
    }

    private Pairs facts(ActivityPage group) {
        return new Pairs()
                .with(words.text("groups.for-whom"), group.forWhom())
                .with(words.text("groups.first-time"), group.firstTime())
                .with(words.text("groups.place"), group.place())
                .with(words.text("groups.language"), words.spoken(group.languages()))
                .with(words.text("groups.accessibility"), group.accessibility())
                .with(words.text("groups.leaders"), words.words().list(group.leaders()))
                .with(words.text("groups.drop-in"), group.dropIn() ? words.text("groups.drop-in.yes") : null);
    }

    private Part sessions(ActivityPage group, UUID id) {
        var all = group.sessions().stream().map(session -> session(session, id)).toList();
        var shown = new Div();
        shown.addClassName("stack");
        if (all.isEmpty()) {
            shown.add(Prose.plain(words.text("groups.no-sessions")));
        }
        all.stream().limit(SESSIONS_SHOWN).forEach(shown::add);
        if (all.size() > SESSIONS_SHOWN) {
            shown.add(new Fold(
                    words.text("groups.more-sessions", all.size() - SESSIONS_SHOWN),
                    all.subList(SESSIONS_SHOWN, all.size()).toArray(Component[]::new)));
        }
        return new Part(words.text("groups.sessions"), shown);
    }

    private Component session(SessionToBook session, UUID id) {
        var card = new Div(Prose.lead(words.time(session.starts(), session.ends())));
        card.addClassNames("card", "stack", "tight");
        if (session.state() == OccurrenceState.CANCELLED) {
            card.add(Prose.plain(words.text("groups.session.cancelled")));
            if (session.because() != null) {
                card.add(Prose.soft(session.because()));
            }
            return card;
        }
        if (session.state() == OccurrenceState.CHANGED) {
            card.add(Prose.soft(words.text("groups.session.moved")));
        }
        session.clashes().forEach(other -> card.add(Prose.plain(words.clash(other))));
        if (session.bookable() != null) {
            card.add(new PlacePanel(session.bookable(), api, words, () -> show(id)));
        }
        return card;
    }
}
