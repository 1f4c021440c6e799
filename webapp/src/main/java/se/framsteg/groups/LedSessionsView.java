package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.Predicate;
import se.framsteg.identity.Role;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** A leader's own sessions: what others have changed, then today's, what comes and what was, the latest first. */
@Prototype
@InMenu(area = Area.STAFF, order = 45, text = "nav.led-sessions", icon = "group")
@OnlyFor({Role.LEADER, Role.EXTERNAL_LEADER, Role.COACH, Role.COORDINATOR})
@Route(value = LedSessionsView.PATH, layout = StaffLayout.class)
final class LedSessionsView extends Page {
    static final String PATH = "mina-grupper";

    private final GroupWords words;

    LedSessionsView(RosterApi api, FiguresApi figures, I18NProvider texts) {
        super("led.title");
        addClassName("staff-page");
        this.words = new GroupWords(texts, getLocale());
        news(api);
        var led = api.ledSessions(null);
        var today = led.today();
        if (led.sessions().isEmpty()) {
            add(Prose.plain(words.text("led.none")));
        }
        part("led.today", led.sessions(), each -> each.starts().toLocalDate().equals(today));
        part("led.coming", led.sessions(), each -> each.starts().toLocalDate().isAfter(today));
        part(
                "led.past",
                led.sessions().reversed(),
                each -> each.starts().toLocalDate().isBefore(today));
        figures(figures.ledActivities());
    }

    private void news(RosterApi api) {
        var news = api.ledNews();
        if (!news.isEmpty()) {
            add(new Part(words.text("groups.news.title"), NewsList.ofLeader(api, news, words)));
        }
    }

    private void part(String heading, List<LedSession> all, Predicate<LedSession> which) {
        var cards = new UnorderedList();
        cards.addClassNames("plain", "stack");
        all.stream().filter(which).forEach(session -> cards.add(new ListItem(card(session))));
        if (cards.getComponentCount() > 0) {
            add(new Part(words.text(heading), cards));
        }
    }

    private void figures(List<LedActivity> activities) {
        var list = new UnorderedList();
        list.addClassNames("plain", "stack");
        activities.forEach(activity ->
                list.add(new ListItem(Link.card(FiguresView.path(activity.activityId()), new Span(activity.title())))));
        if (!activities.isEmpty()) {
            add(new Part(words.text("figures.title"), list));
        }
    }

    private Link card(LedSession session) {
        var title = new Span(words.text("led.session", session.title(), session.number()));
        title.addClassName("lead");
        var lines = new Div(title, Prose.plain(words.time(session.starts(), session.ends())));
        lines.addClassNames("stack", "tight");
        if (session.place() != null) {
            lines.add(Prose.soft(session.place()));
        }
        lines.add(
                session.state() == OccurrenceState.CANCELLED
                        ? Prose.plain(words.text("groups.session.cancelled"))
                        : Prose.soft(words.text("led.expected", session.expected())));
        return Link.card(new RosterAddress(session.activityId(), session.on()).path(), lines)
                .outside();
    }
}
