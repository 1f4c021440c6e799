package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;

/** A line about what happened, read aloud when it changes; not there while it has nothing to say. */
public final class Notice extends Div {

    public Notice() {
        addClassName("notice");
        getElement().setAttribute("role", "status");
    }

    public void say(String words) {
        removeClassName("wrong");
        setText(words);
    }

    public void sayWrong(String words) {
        addClassName("wrong");
        setText(words);
    }

    public void clear() {
        setText("");
    }
}
