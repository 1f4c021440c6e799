package se.framsteg.shell;

import com.vaadin.flow.component.html.Nav;
import se.framsteg.ui.Link;
import se.framsteg.ui.Words;

/** The ways to the page before and after; nothing where all stands on one. */
public final class ListPages extends Nav {

    /**
     * @param list the view that shows it
     * @param total rows on all pages
     */
    public ListPages(String list, ListQuery<?> query, long total, Words words) {
        addClassName("row");
        getElement().setAttribute("aria-label", words.text("participants.pages"));
        if (query.page() > 0) {
            add(Link.button(query.onPage(query.page() - 1).path(list), words.text("participants.previous")));
        }
        if ((query.page() + 1L) * ListQuery.SIZE < total) {
            add(Link.button(query.onPage(query.page() + 1).path(list), words.text("participants.next")));
        }
        setVisible(getComponentCount() > 0);
    }
}
