package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** What most do not need now, folded away under a line that says what it is. */
public final class Fold extends NativeDetails {

    public Fold(String summary, Component... content) {
        super(summary);
        addClassName("card");
        var inside = new Div(content);
        inside.addClassName("stack");
        setContent(inside);
    }
}
