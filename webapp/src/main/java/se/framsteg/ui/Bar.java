package se.framsteg.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A part of a whole as a bar: beside a sentence that says the same. On paper too. */
@Tag("meter")
public final class Bar extends Component {

    /** @param sentence what stands beside it */
    public Bar(int part, int whole, String sentence) {
        getElement()
                .setAttribute("class", "bar")
                .setAttribute("min", "0")
                .setAttribute("max", String.valueOf(whole))
                .setAttribute("value", String.valueOf(part))
                .setAttribute("aria-label", sentence);
    }
}
