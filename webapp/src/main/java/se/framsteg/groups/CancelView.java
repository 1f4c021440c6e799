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
import java.util.Objects;
import java.util.Optional;
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
import se.framsteg.ui.Confirmation;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.TextBox;

/** Cancelling an activity or one of its sessions: why, and who is told, before it is done. It cannot be taken back. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/:" + PathId.PARAMETER + "/" + CancelView.CANCEL,
        layout = StaffLayout.class)
final class CancelView extends Page implements BeforeEnterObserver {
    static final String CANCEL = "stall-in";

    private final ActivitiesApi api;
    private final GroupWords words;
    private final Notice notice = new Notice();
    private final Div about = new Div();
    private final TextBox reason;
    private final Div body = new Div();

    CancelView(ActivitiesApi api, I18NProvider texts) {
        super("cancel.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        this.reason = new TextBox(words.text("cancel.reason"), Cancellation.LONGEST).hint(words.text("cancel.readers"));
        addClassName("staff-page");
        about.addClassNames("stack", "tight");
        body.addClassNames("stack", "wide", "form");
        add(body);
    }

    /** @param on null for all of it */
    static String path(Activity activity, @Nullable LocalDate on) {
        return ActivityView.path(activity) + "/" + CANCEL + SessionInAddress.of(on);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var on = SessionInAddress.find(entering);
        var activity = ActivityView.find(api, entering)
                .filter(each -> on.isEmpty() || session(each, on.get()).isPresent());
        if (activity.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
        } else if (isCancelled(activity.get(), on)) {
            entering.forwardTo(ActivityView.path(activity.get()).substring(1));
        } else {
            show(activity.get(), on.orElse(null));
        }
    }

    private void show(Activity activity, @Nullable LocalDate on) {
        var key = on == null ? "cancel.all" : "cancel.session";
        setHeading(words.text(key));
        describe(activity, on);
        body.removeAll();
        body.add(
                Link.back(ActivityView.path(activity), activity.details().title()),
                about,
                reason,
                notice,
                new Confirmation(
                        words.text(key + ".ask"),
                        words.text("cancel.means"),
                        words.text(key + ".yes"),
                        words.text("cancel.no"),
                        () -> cancel(activity, on)));
    }

    private void describe(Activity activity, @Nullable LocalDate on) {
        about.removeAll();
        about.add(Prose.lead(activity.details().title()));
        var spots = activity.spots();
        if (on != null) {
            var session = session(activity, on).orElseThrow();
            about.add(Prose.plain(words.time(session.starts(), session.ends())));
            spots = session.spots() == null ? spots : session.spots();
        }
        if (spots != null) {
            about.add(Prose.plain(words.filled(spots)));
        }
        var line = on == null || activity.details().booking() == Booking.EACH_SESSION;
        about.add(
                Prose.plain(words.text(line ? "cancel.told.line" : "cancel.told")),
                Prose.plain(words.text("cancel.told.leaders")));
    }

    private void cancel(Activity activity, @Nullable LocalDate on) {
        new FormProblems(Map.of("/reason", reason), notice).attempt(() -> {
            try {
                var wish = new Cancellation(
                        Objects.requireNonNullElse(reason.getText(), ""),
                        activity.details().version());
                if (on == null) {
                    api.cancel(activity.programmeId(), activity.id(), wish);
                } else {
                    api.cancelSession(activity.programmeId(), activity.id(), on, wish);
                }
                goOnTo(ActivityView.path(activity).substring(1));
                say(words.text("cancel.done"));
            } catch (ApiProblem refused) {
                if (!refused.is(ProblemType.CHANGED_MEANWHILE)) {
                    throw refused;
                }
                show(api.activity(activity.programmeId(), activity.id()), on);
                notice.sayWrong(words.text("activity.changed-meanwhile"));
            }
        });
    }

    private static boolean isCancelled(Activity activity, Optional<LocalDate> on) {
        return activity.state() == ActivityState.CANCELLED
                || activity.state() == ActivityState.FINISHED
                || on.flatMap(day -> session(activity, day))
                        .filter(session -> session.state() == OccurrenceState.CANCELLED)
                        .isPresent();
    }

    private static Optional<GroupSession> session(Activity activity, LocalDate on) {
        return activity.sessions().stream()
                .filter(session -> session.on().equals(on))
                .findFirst();
    }
}
