package se.framsteg.ui;

import com.vaadin.flow.component.html.Span;

/** A drawing beside a word; never alone, and so never read aloud. The names are in {@code icons.css}. */
public final class Icon extends Span {

    public Icon(String name) {
        addClassNames("icon", "icon-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
