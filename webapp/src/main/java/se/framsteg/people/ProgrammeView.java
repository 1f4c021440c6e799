package se.framsteg.people;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.Required;
import se.framsteg.shell.Saving;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Words;

/** One programme, new or to be changed. */
@Prototype
@OnlyFor(Role.ADMINISTRATOR)
@Route(value = ProgrammesView.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
@RouteAlias(value = ProgrammeView.NEW, layout = StaffLayout.class)
final class ProgrammeView extends Page implements BeforeEnterObserver {
    static final String NEW = ProgrammesView.PATH + "/ny";
    private static final long NO_VERSION = 0;

    private final ProgrammesApi api;
    private final Words words;
    private final ProgrammeFields fields;
    private final Saving<Programme> saving;
    private @Nullable UUID id;
    private long version = NO_VERSION;

    ProgrammeView(ProgrammesApi api, I18NProvider texts) {
        super("programme.title");
        this.api = api;
        this.words = new Words(texts, getLocale());
        this.fields = new ProgrammeFields(api.partners(), words);
        this.saving = new Saving<>(
                fields.byPointer(),
                words,
                new Saving.Conflicts<>(() -> find(id).orElseThrow(), fields::differences, this::keepMine, this::fill));
        addClassName("staff-page");
        fields.addClassName("form");
        addComponentAsFirst(Link.back("/" + ProgrammesView.PATH, words.text("programmes.title")));
        add(fields, saving, Action.primary(words.text("programme.save"), this::submit));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering)
                .ifPresent(asked -> find(asked)
                        .ifPresentOrElse(this::fill, () -> entering.rerouteToError(NotFoundException.class)));
    }

    private Optional<Programme> find(@Nullable UUID sought) {
        List<Programme> all = api.programmes();
        return all.stream().filter(programme -> programme.id().equals(sought)).findFirst();
    }

    private void fill(Programme programme) {
        id = programme.id();
        version = programme.version();
        setHeading(programme.name());
        fields.fill(programme);
    }

    private void keepMine(Programme stored) {
        version = stored.version();
        submit();
    }

    private void submit() {
        var since = Required.of(fields.since().getDay(), fields.since(), words);
        if (since == null) {
            return;
        }
        saving.attempt(() -> {
            var details = fields.details(since, version);
            if (id == null) {
                api.add(details);
            } else {
                api.change(id, details);
            }
            goOnTo(ProgrammesView.PATH);
        });
    }
}
