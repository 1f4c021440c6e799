package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.framsteg.ui.Prose;

/** What else stands in the week when a group is; said before signing up, and never in the way of it. */
final class Clashes extends Div {
    private static final int SHOWN = 3;

    Clashes(List<SessionToBook> sessions, GroupWords words) {
        var clashing = sessions.stream()
                .filter(session -> !session.clashes().isEmpty())
                .toList();
        setVisible(!clashing.isEmpty());
        addClassNames("notice", "clashes", "stack", "tight");
        var list = new UnorderedList();
        clashing.stream()
                .limit(SHOWN)
                .forEach(session -> session.clashes()
                        .forEach(other -> list.add(new ListItem(words.clash(session.starts(), other)))));
        if (clashing.size() > SHOWN) {
            list.add(new ListItem(words.text("groups.clashes.more", clashing.size() - SHOWN)));
        }
        add(Prose.plain(words.clashes()), list, Prose.soft(words.anyway()));
    }
}
