package se.framsteg.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.concurrent.atomic.AtomicLong;

/** A native input with its label above and, when something is wrong, the words about that below, read aloud with it. */
public final class Field extends Div implements HasValidation {
    private static final AtomicLong NEXT = new AtomicLong();

    private final Input input = new Input();
    private final Span fault = new Span();

    public Field(String label) {
        addClassName("field");
        var id = "field-" + NEXT.incrementAndGet();
        input.setId(id);
        fault.setId(id + "-fault");
        fault.addClassName("fault");
        fault.getElement().setAttribute("aria-live", "polite");
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

    public Field with(String attribute, String value) {
        input.getElement().setAttribute(attribute, value);
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
    public void setErrorMessage(String words) {
        fault.setText(words);
    }

    @Override
    public String getErrorMessage() {
        return fault.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getElement().setAttribute("data-invalid", invalid);
        if (invalid) {
            input.getElement().setAttribute("aria-invalid", "true");
            input.getElement().setAttribute("aria-describedby", fault.getId().orElseThrow());
        } else {
            fault.setText("");
            input.getElement().removeAttribute("aria-invalid");
            input.getElement().removeAttribute("aria-describedby");
        }
    }

    @Override
    public boolean isInvalid() {
        return getElement().hasAttribute("data-invalid");
    }
}
