package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page under a heading of its own. */
public final class Part extends Section {

    public Part(String heading, Component... content) {
        addClassName("stack");
        add(new H2(heading));
        add(content);
    }
}
