package se.framsteg.ui;

import com.vaadin.flow.component.html.NativeButton;

/** Something one can do, as a button whose words say exactly what happens. */
public final class Action extends NativeButton {

    private Action(String words, Runnable onClick, String... classes) {
        super(words, click -> onClick.run());
        addClassNames(classes);
        getElement().setAttribute("type", "button");
    }

    /** The one that most people want; at most one on a page. */
    public static Action primary(String words, Runnable onClick) {
        return new Action(words, onClick, "button", "primary");
    }

    public static Action secondary(String words, Runnable onClick) {
        return new Action(words, onClick, "button");
    }

    /** Looks like a link, since it leads aside. */
    public static Action quiet(String words, Runnable onClick) {
        return new Action(words, onClick, "link");
    }
}
