package se.framsteg.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** The first thing the tab key reaches: past the navigation, to the page's own content. */
final class SkipLink {
    /** The id that every view gives its {@code main} element. */
    static final String CONTENT = "content";

    private SkipLink() {}

    static Anchor toContent(Component page) {
        var link = new Anchor("#" + CONTENT, page.getTranslation("nav.skip"));
        link.addClassName("skip-link");
        link.setRouterIgnore(true);
        return link;
    }
}
