package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.Saving;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** An activity that is new, copied from last term, or to be changed; what a change does to people is said before it is saved. */
@Prototype
@OnlyFor(Role.COORDINATOR)
@Route(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/" + ActivityFormView.NEW,
        layout = StaffLayout.class)
@RouteAlias(
        value = ActivitiesView.PATH + "/:" + ActivityView.PROGRAMME + "/:" + PathId.PARAMETER + "/"
                + ActivityFormView.CHANGE,
        layout = StaffLayout.class)
final class ActivityFormView extends Page implements BeforeEnterObserver {
    static final String NEW = "ny";
    static final String CHANGE = "andra";
    static final String COPY = "kopia";

    private final ActivitiesApi api;
    private final GroupWords words;
    private final Div body = new Div();

    ActivityFormView(ActivitiesApi api, I18NProvider texts) {
        super("activity.form.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(body);
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
        try {
            body.removeAll();
            body.add(new Form(programme.get(), changed.orElse(null), copied(programme.get(), entering)));
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.NOT_FOUND)) {
                throw refused;
            }
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private @Nullable Activity copied(UUID programme, BeforeEnterEvent entering) {
        var id = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(COPY)
                .flatMap(ActivityFormView::id);
        return id.map(each -> api.activity(programme, each)).orElse(null);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private final class Form extends Div {
        private final UUID programme;
        private final @Nullable UUID id;
        private final ActivityFields fields;
        private final Saving<Activity> saving;
        private final Div effect = new Div();
        private final boolean published;
        private long version;

        Form(UUID programme, @Nullable Activity changed, @Nullable Activity copied) {
            this.programme = programme;
            this.id = changed == null ? null : changed.id();
            this.published = changed != null && changed.state() == ActivityState.PUBLISHED;
            this.fields = new ActivityFields(api.choices(programme), words);
            addClassNames("stack");
            fields.chooseProgramme(programme);
            if (changed != null) {
                fill(changed);
            } else if (copied != null) {
                fields.fill(copied.details(), true);
            }
            saving = new Saving<>(
                    fields.byPointer(),
                    words.words(),
                    new Saving.Conflicts<>(
                            () -> api.activity(programme, Objects.requireNonNull(id)),
                            stored -> fields.differences(stored.details()),
                            stored -> {
                                version = stored.details().version();
                                submit();
                            },
                            this::fill));
            add(
                    Link.back("/" + ActivitiesView.PATH, words.text("activities.title")),
                    fields,
                    saving,
                    effect,
                    Action.primary(words.text("activity.save"), this::submit));
        }

        private void fill(Activity stored) {
            version = stored.details().version();
            fields.fill(stored.details(), false);
        }

        private void submit() {
            effect.removeAll();
            saving.attempt(() -> fields.details(version).ifPresent(details -> {
                if (id == null) {
                    done(api.make(programme, details));
                } else if (published) {
                    ask(api.preview(programme, id, details), details);
                } else {
                    done(api.change(programme, id, details));
                }
            }));
        }

        /** Nothing is saved before one has seen whom it touches. */
        private void ask(ChangeEffect does, ActivityDetails details) {
            var card = new Div(Prose.lead(words.text("activity.effect")));
            card.addClassNames("card", "turn", "stack", "tight");
            card.getElement().setAttribute("role", "status");
            card.add(
                    Prose.plain(words.text("activity.effect.people", does.takingPart())),
                    Prose.plain(words.text("activity.effect.moved", does.moved().size())),
                    Prose.plain(
                            words.text("activity.effect.removed", does.removed().size())),
                    Prose.plain(words.text("activity.effect.offers", does.offers())));
            var yes = Action.primary(
                    words.text("activity.effect.yes"),
                    () -> saving.attempt(() -> done(api.change(programme, Objects.requireNonNull(id), details))));
            card.add(yes);
            effect.add(card);
            yes.focus();
        }

        private void done(Activity saved) {
            goOnTo(ActivitiesView.PATH + "/" + programme + "/" + saved.id());
        }
    }
}
