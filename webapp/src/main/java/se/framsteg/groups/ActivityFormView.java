package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Calendar;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.LeaveQuestion;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** The page of an activity's form; whoever leaves it with something unsaved is asked first. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/" + ActivityFormView.NEW,
        layout = StaffLayout.class)
@RouteAlias(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/:" + PathId.PARAMETER + "/"
                + ActivityFormView.CHANGE,
        layout = StaffLayout.class)
final class ActivityFormView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {
    static final String NEW = "ny";
    static final String CHANGE = "andra";
    static final String COPY = "kopia";

    private final ActivitiesApi api;
    private final Calendar calendar;
    private final GroupWords words;
    private final Div body = new Div();
    private final Div leaving = new Div();
    private @Nullable ActivityForm form;

    ActivityFormView(ActivitiesApi api, Calendar calendar, I18NProvider texts) {
        super("activity.form.title");
        this.api = api;
        this.calendar = calendar;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(leaving, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var programme = ActivityView.id(entering, ActivityView.PROGRAMME);
        var changed = ActivityView.find(api, entering);
        var isNew = entering.getRouteParameters().get(PathId.PARAMETER).isEmpty();
        if (programme.isEmpty() || !isNew && changed.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        body.removeAll();
        if (changed.isPresent()) {
            change(changed.get());
        } else {
            make(programme.get(), entering);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leave) {
        if (form == null || !form.isTouched()) {
            return;
        }
        var going = leave.postpone();
        leaving.removeAll();
        var question = new LeaveQuestion(
                words.words(),
                () -> {
                    leaving.removeAll();
                    going.cancel();
                },
                going::proceed);
        leaving.add(question);
        question.focus();
    }

    private void change(Activity activity) {
        setHeading(words.text("activity.form.change", activity.details().title()));
        show(
                new ActivityForm(api, activity.programmeId(), activity, false, words, this::done),
                ActivityView.path(activity));
    }

    private void make(UUID programme, BeforeEnterEvent entering) {
        try {
            var copied = copied(programme, entering);
            setHeading(words.text("activity.form.new"));
            var begun = copied == null ? null : copied.with(NextTerm.of(copied.details(), calendar.today()));
            show(
                    new ActivityForm(api, programme, begun, true, words, this::done),
                    copied == null ? ActivitiesView.listPath(programme) : ActivityView.path(copied));
            if (copied != null) {
                var note = Prose.plain(
                        words.text("activity.copied", copied.details().title()));
                note.addClassName("notice");
                body.addComponentAtIndex(1, note);
            }
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.NOT_FOUND)) {
                throw refused;
            }
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ActivityForm shown, String back) {
        form = shown;
        body.add(Link.back(back, words.text("activity.form.back")), shown);
    }

    private void done(Activity saved) {
        goOnTo(ActivityView.path(saved).substring(1));
        say(words.text("activity.saved"));
    }

    private @Nullable Activity copied(UUID programme, BeforeEnterEvent entering) {
        return entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(COPY)
                .flatMap(ActivityFormView::id)
                .map(each -> api.activity(programme, each))
                .orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
