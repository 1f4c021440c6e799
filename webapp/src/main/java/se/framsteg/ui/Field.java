package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;

/** A native input with its label above and, when something is wrong, the words about that below, read aloud with it. */
public final class Field extends Div implements SaysFault {
    private static final AtomicLong NEXT = new AtomicLong();

    private final Input input = new Input();
    private final FaultLine fault = new FaultLine(getElement(), input.getElement());

    public Field(String label) {
        addClassName("field");
        var id = "field-" + NEXT.incrementAndGet();
        input.setId(id);
        var words = new NativeLabel(label);
        words.setFor(input);
        add(words, input, fault);
    }

    /** @param type the HTML input type */
    public Field ofType(String type) {
        input.setType(type);
        return this;
    }

    /** @param meaning an HTML autofill token, e.g. {@code username} */
    public Field filledAs(String meaning) {
        return with("autocomplete", meaning);
    }

    /** What helps to fill it in, under the label. */
    public Field hint(String words) {
        var hint = new Span(words);
        hint.addClassNames("soft", "small");
        hint.setId(input.getId().orElseThrow() + "-hint");
        addComponentAtIndex(1, hint);
        return with("aria-describedby", hint.getId().orElseThrow());
    }

    public Field with(String attribute, String value) {
        input.getElement().setAttribute(attribute, value);
        return this;
    }

    /** @param onChange told when the user leaves the field after changing it */
    public Field whenChanged(Runnable onChange) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        return this;
    }

    public String getValue() {
        return input.getValue();
    }

    public void setValue(String value) {
        input.setValue(value);
    }

    public void focus() {
        input.focus();
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
