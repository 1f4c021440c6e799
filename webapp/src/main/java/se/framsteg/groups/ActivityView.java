package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** One activity for its coordinator: how it stands, what can be done about it, all that is said of it, its sessions. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/:" + PathId.PARAMETER,
        layout = StaffLayout.class)
final class ActivityView extends Page implements BeforeEnterObserver {
    static final String PROGRAMME = "insats";

    private final ActivitiesApi api;
    private final ExternalLeadersApi leaders;
    private final GroupWords words;
    private final LocalDate today;
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Div body = new Div();

    ActivityView(ActivitiesApi api, ExternalLeadersApi leaders, Calendar calendar, I18NProvider texts) {
        super("activity.view.title");
        this.api = api;
        this.leaders = leaders;
        this.words = new GroupWords(texts, getLocale());
        this.today = calendar.today();
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(notice, body);
    }

    static String path(Activity activity) {
        return ActivitiesView.path(activity.programmeId()) + "/" + activity.id();
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
        setHeading(activity.details().title());
        body.removeAll();
        body.add(
                Link.back(ActivitiesView.listPath(activity.programmeId()), words.text("activities.title")),
                state(activity),
                ways(activity),
                new ActivityFacts(activity, words),
                new ExternalLeadersPart(leaders, words, activity),
                new SessionsPart(activity, today, words),
                Prose.soft(words.text("activity.changed", activity.changedBy(), words.time(activity.changedAt()))));
    }

    private Div state(Activity activity) {
        var state = new Div(Prose.lead(words.words().of("activity-state.means", activity.state())));
        state.addClassNames("stack", "tight");
        if (activity.cancelledBecause() != null) {
            state.add(Prose.plain(activity.cancelledBecause()));
        }
        var spots = activity.spots();
        if (spots != null) {
            state.add(Prose.plain(words.filled(spots)));
        }
        return state;
    }

    private Div ways(Activity activity) {
        var ways = new Div();
        ways.addClassName("stack");
        var row = new Div();
        row.addClassName("row");
        var isDraft = activity.state() == ActivityState.DRAFT;
        if (isDraft || activity.state() == ActivityState.PUBLISHED) {
            row.add(Link.button(path(activity) + "/" + ActivityFormView.CHANGE, words.text("activity.change")));
        }
        if (!isDraft) {
            row.add(Link.button(FiguresView.path(activity.id()), words.text("figures.title")));
            row.add(Link.button(PlacesView.path(activity, null), words.text("activity.people.open")));
        }
        row.add(Link.button(
                ActivitiesView.path(activity.programmeId()) + "/" + ActivityFormView.NEW + "?" + ActivityFormView.COPY
                        + "=" + activity.id(),
                words.text("activity.copy")));
        if (activity.state() == ActivityState.PUBLISHED) {
            row.add(Link.button(CancelView.path(activity, null), words.text("activity.cancel")));
        }
        if (isDraft) {
            ways.add(publish(activity), row, discard(activity));
        } else {
            ways.add(row);
        }
        return ways;
    }

    private Confirmation publish(Activity activity) {
        return new Confirmation(
                words.text("activity.publish"),
                words.text("activity.publish.means"),
                words.text("activity.publish.yes"),
                words.text("activity.publish.no"),
                () -> attempt(activity, () -> {
                    show(api.publish(
                            activity.programmeId(),
                            activity.id(),
                            new Publication(activity.details().version())));
                    notice.say(words.text("activity.published"));
                }));
    }

    private Confirmation discard(Activity activity) {
        return new Confirmation(
                words.text("activity.discard"),
                words.text("activity.discard.means"),
                words.text("activity.discard.yes"),
                words.text("activity.discard.no"),
                () -> attempt(activity, () -> discardNow(activity)));
    }

    /** Somebody else may know of it by now: then they must be told, and it is cancelled. */
    private void discardNow(Activity draft) {
        try {
            api.discard(draft.programmeId(), draft.id(), draft.details().version());
            goOnTo(ActivitiesView.listPath(draft.programmeId()).substring(1));
            say(words.text("activity.discarded"));
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.ACTIVITY_TOLD)) {
                throw refused;
            }
            goOnTo(CancelView.path(draft, null).substring(1));
            say(words.text("problem.activity-told"));
        }
    }

    /** Whoever looks at what somebody else has changed meanwhile sees that first, and may try again. */
    private void attempt(Activity seen, Runnable change) {
        problems.attempt(() -> {
            try {
                change.run();
            } catch (ApiProblem refused) {
                if (!refused.is(ProblemType.CHANGED_MEANWHILE)) {
                    throw refused;
                }
                show(api.activity(seen.programmeId(), seen.id()));
                notice.sayWrong(words.text("activity.changed-meanwhile"));
            }
        });
    }
}
