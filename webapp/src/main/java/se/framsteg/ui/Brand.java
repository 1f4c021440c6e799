package se.framsteg.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Mark and name. */
public final class Brand extends Span {

    public Brand() {
        super(new Image("/icons/mark.svg", ""), new Span("Framsteg"));
        addClassName("brand");
    }
}
