package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.framsteg.ui.Action;
import se.framsteg.ui.Prose;

/** What a change does to those who are signed up and those who lead, said before it is saved. */
final class EffectCard extends Div {
    private final GroupWords words;
    private final Action yes;

    EffectCard(ChangeEffect does, Activity before, GroupWords words, Runnable save, Runnable stay) {
        this.words = words;
        addClassNames("card", "turn", "stack", "tight");
        getElement().setAttribute("role", "status");
        var was = before.sessions().stream().collect(Collectors.toMap(GroupSession::on, Function.identity()));
        add(
                Prose.lead(words.text("activity.effect")),
                Prose.plain(words.text("activity.effect.people", does.takingPart())));
        each("activity.effect.moved", does.moved(), moved -> {
            var from = was.get(moved.on());
            return words.text(
                    "activity.effect.move",
                    from == null ? words.day(moved.on()) : words.time(from.starts(), from.ends()),
                    words.time(moved.starts(), moved.ends()));
        });
        each("activity.effect.removed", does.removed(), day -> {
            var session = was.get(day);
            return session == null ? words.day(day) : words.time(session.starts(), session.ends());
        });
        if (does.added() > 0) {
            add(Prose.plain(words.text("activity.effect.added", does.added())));
        }
        if (does.elsewhere()) {
            add(Prose.plain(words.text("activity.effect.elsewhere")));
        }
        if (does.offers() > 0) {
            add(Prose.plain(words.text("activity.effect.offers", does.offers())));
        }
        add(Prose.plain(words.text("activity.effect.told", does.told())));
        if (does.leaders() > 0) {
            add(Prose.plain(words.text("activity.effect.leaders", does.leaders())));
        }
        yes = Action.primary(words.text("activity.effect.yes"), save);
        var ways = new Div(yes, Action.secondary(words.text("activity.effect.no"), stay));
        ways.addClassName("row");
        add(ways);
    }

    void focus() {
        yes.focus();
    }

    private <T> void each(String key, List<T> sessions, Function<T, String> line) {
        if (sessions.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        sessions.forEach(session -> list.add(new ListItem(line.apply(session))));
        add(Prose.plain(words.text(key, sessions.size())), list);
    }
}
