package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Field;
import se.framsteg.ui.Fold;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** One activity for its coordinator: how it stands, its sessions, and what can be done about it. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/:" + PathId.PARAMETER,
        layout = StaffLayout.class)
final class ActivityView extends Page implements BeforeEnterObserver {
    static final String PROGRAMME = "insats";

    private final ActivitiesApi api;
    private final GroupWords words;
    private final Notice notice = new Notice();
    private final Div body = new Div();

    ActivityView(ActivitiesApi api, I18NProvider texts) {
        super("activity.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(notice, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        find(api, entering).ifPresentOrElse(this::show, () -> entering.rerouteToError(NotFoundException.class));
    }

    /** The one that the address names. */
    static Optional<Activity> find(ActivitiesApi api, BeforeEnterEvent entering) {
        var programme = id(entering, PROGRAMME);
        var activity = id(entering, PathId.PARAMETER);
        if (programme.isEmpty() || activity.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(api.activity(programme.get(), activity.get()));
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.NOT_FOUND)) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    static Optional<UUID> id(BeforeEnterEvent entering, String name) {
        try {
            return entering.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(Activity activity) {
        var details = activity.details();
        setHeading(details.title());
        body.removeAll();
        body.add(
                Link.back("/" + ActivitiesView.PATH, words.text("activities.title")),
                Prose.lead(words.words().of("activity-state", activity.state())));
        if (activity.cancelledBecause() != null) {
            body.add(Prose.plain(activity.cancelledBecause()));
        }
        body.add(
                new Pairs()
                        .with(words.text("activity.theme"), words.theme(details.theme()))
                        .with(words.text("groups.place"), details.place())
                        .with(words.text("activity.capacity"), String.valueOf(details.capacity()))
                        .with(words.text("activity.places"), spots(activity.spots()))
                        .with(words.text("activity.purpose"), details.purpose()),
                ways(activity));
        if (activity.state() != ActivityState.DRAFT) {
            body.add(Link.button(FiguresView.path(activity.id()), words.text("figures.title")));
        }
        body.add(sessions(activity));
    }

    private @Nullable String spots(@Nullable Spots spots) {
        return spots == null
                ? null
                : words.text(
                        "activity.people.count", spots.capacity() - spots.free(), spots.capacity(), spots.waiting());
    }

    private Div ways(Activity activity) {
        var ways = new Div();
        ways.addClassName("stack");
        var path = ActivitiesView.path(activity.programmeId());
        var copy = Link.button(
                path + "/" + ActivityFormView.NEW + "?" + ActivityFormView.COPY + "=" + activity.id(),
                words.text("activity.copy"));
        var over = activity.state() == ActivityState.CANCELLED || activity.state() == ActivityState.FINISHED;
        if (over) {
            ways.add(copy);
            return ways;
        }
        var version = activity.details().version();
        var row = new Div();
        row.addClassName("row");
        if (activity.state() == ActivityState.DRAFT) {
            row.add(Action.primary(
                    words.text("activity.publish"),
                    () -> attempt(
                            new FormProblems(Map.of(), notice),
                            () -> api.publish(activity.programmeId(), activity.id(), new Publication(version)))));
        }
        row.add(
                Link.button(path + "/" + activity.id() + "/" + ActivityFormView.CHANGE, words.text("activity.change")),
                copy);
        ways.add(
                row,
                cancelling(
                        words.text("activity.cancel"),
                        reason ->
                                api.cancel(activity.programmeId(), activity.id(), new Cancellation(reason, version))));
        return ways;
    }

    private Part sessions(Activity activity) {
        var cards = new ArrayList<Component>();
        activity.sessions().forEach(session -> cards.add(session(activity, session)));
        return new Part(words.text("groups.sessions"), cards.toArray(Component[]::new));
    }

    private Div session(Activity activity, GroupSession session) {
        var card = new Div(Prose.lead(words.time(session.starts(), session.ends())));
        card.addClassNames("card", "stack", "tight");
        var spots = spots(session.spots());
        if (spots != null) {
            card.add(Prose.soft(spots));
        }
        if (session.state() == OccurrenceState.CANCELLED) {
            card.add(Prose.plain(words.text("groups.session.cancelled")));
            if (session.because() != null) {
                card.add(Prose.soft(session.because()));
            }
            return card;
        }
        card.add(Link.to(
                "/" + LedSessionsView.PATH + "/" + activity.id() + "/" + session.on(), words.text("activity.roster")));
        if (activity.state() == ActivityState.PUBLISHED) {
            var version = activity.details().version();
            card.add(cancelling(
                    words.text("activity.session.cancel"),
                    reason -> api.cancelSession(
                            activity.programmeId(), activity.id(), session.on(), new Cancellation(reason, version))));
        }
        return card;
    }

    /** Folded away, since it cannot be taken back, and asks why. */
    private Fold cancelling(String ask, Function<String, Activity> cancel) {
        var reason = new Field(words.text("roster.reason")).with("maxlength", String.valueOf(Cancellation.LONGEST));
        var problems = new FormProblems(Map.of("/reason", reason), notice);
        return new Fold(
                ask,
                Prose.soft(words.text("activity.cancel.means")),
                reason,
                Action.secondary(ask, () -> attempt(problems, () -> cancel.apply(reason.getValue()))));
    }

    private void attempt(FormProblems problems, Supplier<Activity> change) {
        if (problems.attempt(() -> show(change.get()))) {
            notice.say(words.text("activity.saved"));
        }
    }
}
