package se.framsteg.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.framsteg.ui.Icon;

/** Links with icon and word; where one is now is marked for eyes and for screen readers. */
final class NavigationList extends Nav {
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    NavigationList(List<MenuEntry> entries) {
        getElement().setAttribute("aria-label", getTranslation("nav.label"));
        var list = new UnorderedList();
        for (var entry : entries) {
            var link = link(entry);
            links.put(entry.path(), link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    private Anchor link(MenuEntry entry) {
        var link = new Anchor("/" + entry.path());
        link.addClassName("nav-link");
        link.add(new Icon(entry.icon()), new Span(getTranslation(entry.text())));
        if (entry.page()) {
            link.setRouterIgnore(true);
        }
        return link;
    }

    /** Marks the entry whose path is the longest beginning of where one is. */
    void mark(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        links.values().forEach(link -> link.getElement().removeAttribute("aria-current"));
        links.entrySet().stream()
                .filter(link -> contains(link.getKey(), here))
                .max(java.util.Comparator.comparingInt(link -> link.getKey().length()))
                .ifPresent(link -> link.getValue().getElement().setAttribute("aria-current", "page"));
    }

    private static boolean contains(String path, String here) {
        return here.equals(path) || (!path.isEmpty() && here.startsWith(path + "/"));
    }
}
