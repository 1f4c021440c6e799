package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;

/** A way to another page, in one of the looks that links have. */
public final class Link extends Anchor {

    private Link(String path, String words, String... classes) {
        super(path, words);
        addClassNames(classes);
    }

    /** In running text. @param path from the root, with a leading slash */
    public static Link to(String path, String words) {
        return new Link(path, words);
    }

    /** Back to where the page hangs under. */
    public static Link back(String path, String words) {
        var link = new Link(path, "", "link");
        link.add(new Icon("back"));
        link.add(words);
        return link;
    }

    public static Link button(String path, String words) {
        return new Link(path, words, "button");
    }

    /** At most one on a page. */
    public static Link primary(String path, String words) {
        return new Link(path, words, "button", "primary");
    }

    /** A whole card that can be tapped. */
    public static Link card(String path, Component... content) {
        var link = new Link(path, "", "card");
        link.add(content);
        return link;
    }

    /** To what leads nowhere from there: in an installed app one would be caught in it. */
    public Link inTabOfItsOwn() {
        setTarget(AnchorTarget.BLANK);
        return outside();
    }

    /** @param relation as HTML's {@code rel} knows it, e.g. {@code next}; {@link Swipe} goes by it */
    public Link standsFor(String relation) {
        getElement().setAttribute("rel", relation);
        return this;
    }

    /** To a page outside Flow, loaded anew. */
    public Link outside() {
        setRouterIgnore(true);
        return this;
    }
}
