package se.framsteg.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** What is wrong with a control, in words below it and read aloud with it. */
public final class FaultLine extends Span {
    private static final AtomicLong NEXT = new AtomicLong();

    private final Element field;
    private final Element control;

    /** @param field is marked for the eye, @param control for screen readers */
    public FaultLine(Element field, Element control) {
        this.field = field;
        this.control = control;
        addClassName("fault");
        setId("fault-" + NEXT.incrementAndGet());
        getElement().setAttribute("aria-live", "polite");
    }

    public void show(boolean invalid) {
        field.setAttribute("data-invalid", invalid);
        if (invalid) {
            control.setAttribute("aria-invalid", "true");
            describe((hint() + " " + id()).strip());
        } else {
            setText("");
            control.removeAttribute("aria-invalid");
            describe(hint());
        }
    }

    /** What described the control before anything was wrong with it. */
    private String hint() {
        var described = Objects.requireNonNullElse(control.getAttribute("aria-describedby"), "");
        return described.replace(id(), "").strip();
    }

    private void describe(String ids) {
        if (ids.isEmpty()) {
            control.removeAttribute("aria-describedby");
        } else {
            control.setAttribute("aria-describedby", ids);
        }
    }

    private String id() {
        return getId().orElseThrow();
    }

    public boolean isShown() {
        return field.hasAttribute("data-invalid");
    }
}
