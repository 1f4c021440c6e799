package se.framsteg.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import se.framsteg.ui.Link;

/**
 * What a view inherits: a main element with one heading, which is also the page's title and receives the focus when
 * one comes from another page, so that a screen reader says where one is.
 */
public abstract class Page extends Main implements HasDynamicTitle {
    private final Div back = new Div();
    private final H1 heading = new H1();
    private String title;

    /** @param title key of the words for the browser's tab, which hold no names; also the heading to begin with */
    protected Page(String title) {
        this.title = getTranslation(title);
        setId(SkipLink.CONTENT);
        addClassNames("column", "stack", "wide");
        heading.setText(this.title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
    }

    /** Tab and heading, when it shows only later what the page is about. @param title as for the constructor */
    protected final void retitle(String title) {
        this.title = getTranslation(title);
        setHeading(this.title);
    }

    protected final void setHeading(String words) {
        heading.setText(words);
    }

    /** The way back, where it is known only with what the page is about; in place of the one before. */
    protected final void leadBack(String path, String words) {
        back.removeAll();
        back.add(Link.back(path, words));
        addComponentAsFirst(back);
    }

    /** To another page when something is done here; unlike a link, that would keep the place on the page. */
    protected static void goOnTo(String path) {
        var ui = UI.getCurrent();
        ui.navigate(path);
        ui.getPage().executeJs("window.scrollTo(0, 0)");
    }

    /** At the foot of the screen, aloud too, for some seconds; also when one goes on to another page at once. */
    protected static void say(String words) {
        UI.getCurrent().getPage().executeJs("window.framsteg.say($0)", words);
    }

    @Override
    public String getPageTitle() {
        return title + " · Framsteg";
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        // The very first page keeps the browser's own reading order.
        heading.getElement()
                .executeJs(
                        "if (window.framsteg.visited) this.focus({preventScroll: true}); window.framsteg.visited = true;");
    }
}
