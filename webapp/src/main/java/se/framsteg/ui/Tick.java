package se.framsteg.ui;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A native checkbox with its words; the whole line can be tapped. */
public final class Tick extends NativeLabel {
    private final Input box = new Input();

    public Tick(String words) {
        addClassName("choice");
        box.setType("checkbox");
        box.getElement().addPropertyChangeListener("checked", "change", change -> {});
        add(box, new Span(words));
    }

    public boolean isOn() {
        return box.getElement().getProperty("checked", false);
    }

    public void set(boolean on) {
        box.getElement().setProperty("checked", on);
    }

    /** @param onChange told about changes made by the user */
    public Tick whenChanged(Runnable onChange) {
        box.getElement().addEventListener("change", event -> onChange.run());
        return this;
    }
}
