package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.framsteg.identity.Role;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Så har det gått: one activity for who leads or coordinates it, on the screen and on a sheet of paper. */
@Prototype
@OnlyFor({Role.LEADER, Role.EXTERNAL_LEADER, Role.COACH, Role.COORDINATOR})
@Route(value = TurnoutView.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
final class FiguresView extends Page implements BeforeEnterObserver {
    private static final int LATEST = 12;
    private static final String SHOW = "visa";

    private final FiguresApi api;
    private final FigureWords words;
    private final Div body = new Div();

    FiguresView(FiguresApi api, I18NProvider texts) {
        super("figures.title");
        this.api = api;
        this.words = new FigureWords(texts, getLocale());
        addClassNames("staff-page", "figures");
        body.addClassNames("stack", "wide");
        add(body);
    }

    static String path(UUID activity) {
        return "/" + TurnoutView.PATH + "/" + activity;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var all = entering.getLocation().getQueryParameters().getSingleParameter(SHOW);
        PathId.of(entering).ifPresent(id -> show(api.figures(id), all.isPresent()));
    }

    private void show(ActivityFigures figures, boolean all) {
        setHeading(words.text("figures.heading", figures.title()));
        body.removeAll();
        body.add(back(figures), Prose.lead(summary(figures)));
        if (figures.sessions().isEmpty()) {
            body.add(Prose.plain(words.text("figures.none")));
            return;
        }
        body.add(
                Action.secondary(
                        words.text("figures.print"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()")),
                new Part(words.text("groups.sessions"), sessions(figures, all)),
                feedback(figures),
                new Part(words.text("figures.people"), people(figures.people())));
    }

    private Link back(ActivityFigures figures) {
        return figures.coordinated()
                ? Link.back(ActivitiesView.path(figures.programmeId()) + "/" + figures.activityId(), figures.title())
                : Link.back("/" + LedSessionsView.PATH, words.text("led.title"));
    }

    private String summary(ActivityFigures figures) {
        return words.text("figures.summary", figures.sessions().size(), figures.ahead(), figures.waiting());
    }

    /** The latest first: it is what one has in mind. Of a long series a screen or two, until all of it is asked for. */
    private Component[] sessions(ActivityFigures figures, boolean all) {
        var sessions = figures.sessions().reversed();
        if (sessions.size() <= LATEST) {
            return new Component[] {table(figures, sessions)};
        }
        var path = path(figures.activityId());
        return all
                ? new Component[] {
                    Link.button(path, words.text("figures.sessions.latest", LATEST)), table(figures, sessions)
                }
                : new Component[] {
                    Prose.soft(words.text("figures.sessions.shown", LATEST, sessions.size())),
                    table(figures, sessions.subList(0, LATEST)),
                    Link.button(path + "?" + SHOW + "=alla", words.text("figures.sessions.all", sessions.size()))
                };
    }

    private DataTable table(ActivityFigures figures, List<SessionFigures> sessions) {
        var table = DataTable.ofLinks(
                words.text("groups.sessions"),
                words.text("figures.when"),
                words.text("figures.full"),
                words.text("figures.who"),
                words.text("figures.said"));
        sessions.forEach(session -> table.row(
                Link.to(roster(figures, session), words.session(session)).outside(), cells(session)));
        return table;
    }

    private static String roster(ActivityFigures figures, SessionFigures session) {
        return new RosterAddress(figures.activityId(), session.on()).path();
    }

    private List<Component> cells(SessionFigures session) {
        var said = new Text(said(session.feedback()));
        return switch (session.outcome()) {
            case CANCELLED -> List.of(new Text(words.text("groups.session.cancelled")), none(), said);
            case NOT_REGISTERED ->
                List.of(new Text(words.text("figures.not-registered")), new Text(expected(session.turnout())), said);
            case REGISTERED ->
                List.of(new FullnessCell(session.turnout(), words), new Text(words.turnout(session.turnout())), said);
        };
    }

    private String expected(Turnout turnout) {
        return words.text("figures.expected", turnout.expected(), turnout.reported());
    }

    private static Component none() {
        return new Text("–");
    }

    private String said(SessionFeedback feedback) {
        var faces = feedback.faces();
        return faces == null ? words.text("feedback-state." + slug(feedback.state())) : words.faces(faces);
    }

    private static String slug(FeedbackState state) {
        return state == FeedbackState.OPEN ? "open" : "too-few";
    }

    /** All that is shown, together, and what was written. */
    private Part feedback(ActivityFigures figures) {
        var part = new Part(words.text("figures.feedback"));
        var shown = figures.sessions().stream()
                .flatMap(session -> Stream.ofNullable(session.feedback().faces()))
                .reduce(Faces.NONE, Faces::plus);
        if (shown.answers() > 0) {
            part.add(Prose.plain(words.text("figures.shown", words.faces(shown))));
        }
        if (figures.rest() != null) {
            part.add(Prose.plain(words.text("figures.rest", words.faces(figures.rest()))));
        }
        figures.sessions().reversed().forEach(session -> quotes(part, session));
        part.add(Prose.soft(words.text("figures.feedback.rule", FeedbackApi.DAYS_OPEN, FeedbackApi.FEWEST_SHOWN)));
        return part;
    }

    private void quotes(Part part, SessionFigures session) {
        var said = session.feedback().words();
        if (said.isEmpty()) {
            return;
        }
        var quotes = new UnorderedList();
        quotes.addClassName("quotes");
        said.forEach(each -> {
            var quote = new ListItem(each);
            quote.addClassName("as-written");
            quotes.add(quote);
        });
        part.add(Prose.plain(words.text("figures.words", words.session(session))), quotes);
    }

    private Component people(List<PersonFigures> people) {
        if (people.isEmpty()) {
            return Prose.plain(words.text("figures.nobody"));
        }
        var list = new UnorderedList();
        list.addClassNames("plain", "figures-people");
        people.forEach(person -> {
            var name = new Span(person.name());
            name.addClassName("who");
            list.add(new ListItem(name, new Span(words.person(person))));
        });
        return list;
    }
}
