package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
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
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** One session: names, one tap each; everyone at once; guests; that it did not take place. */
@Prototype
@OnlyFor({Role.LEADER, Role.EXTERNAL_LEADER, Role.COACH, Role.COORDINATOR})
@Route(value = LedSessionsView.PATH + "/:" + PathId.PARAMETER + "/:" + RosterView.ON, layout = StaffLayout.class)
final class RosterView extends Page implements BeforeEnterObserver {
    static final String ON = "dag";

    private final RosterApi api;
    private final GroupWords words;
    private final Div body = new Div();
    private final Notice notice = new Notice();
    private final FormProblems problems = new FormProblems(Map.of(), notice);
    private final Map<UUID, RosterLine> lines = new LinkedHashMap<>();

    RosterView(RosterApi api, I18NProvider texts) {
        super("roster.title");
        this.api = api;
        this.words = new GroupWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = PathId.of(entering);
        var on = day(entering);
        if (id.isEmpty() || on.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            show(id.get(), api.roster(id.get(), on.get()));
        } catch (ApiProblem refused) {
            if (!refused.is(ProblemType.NOT_FOUND)) {
                throw refused;
            }
            entering.rerouteToError(NotFoundException.class);
        }
    }

    private void show(UUID id, Roster roster) {
        var session = roster.session();
        var on = session.on();
        setHeading(words.text("led.session", session.title(), session.number()));
        body.removeAll();
        lines.clear();
        body.add(
                Link.back("/" + LedSessionsView.PATH, words.text("roster.back")),
                Prose.lead(words.time(session.starts(), session.ends())),
                Prose.soft(words.text("roster.count", roster.rows().size(), roster.capacity())));
        if (roster.because() != null) {
            body.add(Prose.lead(words.text("roster.not-held")), Prose.plain(roster.because()));
        }
        if (roster.open()) {
            body.add(Action.primary(words.text("roster.all-here"), () -> everyoneCame(id, on)));
        } else if (roster.because() == null) {
            body.add(Prose.plain(words.text("roster.not-open")));
        }
        body.add(notice, names(id, roster), guests(id, roster));
        if (roster.open()) {
            body.add(qr(id, on));
        }
        if (roster.open() || roster.because() != null) {
            body.add(tookPlace(id, roster));
        }
    }

    private Div names(UUID id, Roster roster) {
        var names = new Div();
        names.addClassNames("stack", "tight");
        if (roster.rows().isEmpty()) {
            names.add(Prose.plain(words.text("roster.nobody")));
        }
        for (var row : roster.rows()) {
            var line = new RosterLine(
                    row,
                    roster.open(),
                    words,
                    marks -> send(id, roster.session().on(), marks));
            lines.put(row.participantId(), line);
            names.add(line);
        }
        return names;
    }

    /** With whatever could not be sent before. */
    private List<MarkResult> send(UUID id, LocalDate on, List<Mark> marks) {
        var all = new ArrayList<>(marks);
        lines.values().stream()
                .map(RosterLine::unsaved)
                .filter(Objects::nonNull)
                .filter(mark -> !marks.contains(mark))
                .forEach(all::add);
        var results = new ArrayList<MarkResult>();
        problems.attempt(() -> results.addAll(api.mark(id, on, new Marks(all, false))));
        for (int i = 0; i < results.size(); i++) {
            var line = lines.get(all.get(i).participantId());
            if (line != null) {
                line.take(results.get(i));
            }
        }
        return results;
    }

    private void everyoneCame(UUID id, LocalDate on) {
        var marks = lines.values().stream()
                .map(RosterLine::cameUnlessKnown)
                .filter(Objects::nonNull)
                .toList();
        if (!marks.isEmpty()) {
            send(id, on, marks);
        }
        if (lines.values().stream().allMatch(line -> line.unsaved() == null)) {
            notice.say(words.text("roster.saved"));
        }
    }

    private Div guests(UUID id, Roster roster) {
        var guests = new Div();
        guests.addClassName("stack");
        if (!roster.dropIn()) {
            return guests;
        }
        var on = roster.session().on();
        var list = new Div();
        list.addClassNames("stack", "tight");
        for (var guest : roster.guests()) {
            var line = new Div(new Span(guest.name()));
            line.addClassName("row");
            if (roster.open()) {
                line.add(Action.quiet(
                        words.text("roster.guest.remove", guest.name()),
                        () -> problems.attempt(() -> show(id, api.removeGuest(id, on, guest.id())))));
            }
            list.add(line);
        }
        guests.add(new Part(words.text("roster.guests"), list));
        if (roster.open()) {
            guests.add(guestForm(id, on));
        }
        return guests;
    }

    private Div guestForm(UUID id, LocalDate on) {
        var name = new Field(words.text("roster.guest.name")).with("maxlength", String.valueOf(GuestName.LONGEST));
        var form = new FormProblems(Map.of("/name", name), notice);
        var guestId = UUID.randomUUID();
        var add = Action.secondary(
                words.text("roster.guest.add"),
                () -> form.attempt(() -> show(id, api.addGuest(id, on, guestId, new GuestName(name.getValue())))));
        var whole = new Div(name, add);
        whole.addClassNames("form", "stack");
        return whole;
    }

    /** Folded away: it is asked for only while it is shown. */
    private Fold qr(UUID id, LocalDate on) {
        var place = new Div();
        var fold = new Fold(words.text("check-in.show"), place);
        fold.addToggleListener(toggled -> {
            place.removeAll();
            if (toggled.isOpened()) {
                place.add(new QrPanel(() -> api.checkInCode(id, on), words));
            }
        });
        return fold;
    }

    private Fold tookPlace(UUID id, Roster roster) {
        var on = roster.session().on();
        if (roster.because() != null) {
            return new Fold(
                    words.text("roster.held-after-all"),
                    Action.secondary(
                            words.text("roster.held-after-all.yes"),
                            () -> problems.attempt(() -> show(id, api.tookPlace(id, on, new TookPlace(true, null))))));
        }
        var reason = new Field(words.text("roster.reason")).with("maxlength", String.valueOf(Cancellation.LONGEST));
        var form = new FormProblems(Map.of("/reason", reason), notice);
        var say = Action.secondary(
                words.text("roster.not-held.yes"),
                () -> form.attempt(() -> show(id, api.tookPlace(id, on, new TookPlace(false, reason.getValue())))));
        return new Fold(
                words.text("roster.not-held.ask"), Prose.soft(words.text("roster.reason.readers")), reason, say);
    }

    private static Optional<LocalDate> day(BeforeEnterEvent entering) {
        try {
            return entering.getRouteParameters().get(ON).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
