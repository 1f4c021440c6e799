package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A native text area with its label above; it grows with what is written where the browser can. */
public final class TextBox extends Div implements SaysFault {
    private static final AtomicLong NEXT = new AtomicLong();

    private final Element area = new Element("textarea");
    private final FaultLine fault = new FaultLine(getElement(), area);

    public TextBox(String label, int mostCharacters) {
        addClassName("field");
        var id = "text-" + NEXT.incrementAndGet();
        area.setAttribute("id", id).setAttribute("rows", "3").setAttribute("maxlength", String.valueOf(mostCharacters));
        area.addPropertyChangeListener("value", "change", change -> {});
        var name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        getElement().appendChild(name.getElement(), area, fault.getElement());
    }

    /** What helps to answer, under the label. */
    public TextBox hint(String words) {
        var hint = new Span(words);
        hint.addClassNames("soft", "small");
        hint.setId(area.getAttribute("id") + "-hint");
        area.setAttribute("aria-describedby", hint.getId().orElseThrow());
        getElement().insertChild(1, hint.getElement());
        return this;
    }

    /** @param onChange told when the user leaves the box after changing it */
    public TextBox whenChanged(Runnable onChange) {
        area.addEventListener("change", event -> onChange.run());
        return this;
    }

    /** Null when there is nothing but space. */
    public @Nullable String getText() {
        var text = area.getProperty("value", "");
        return text.isBlank() ? null : text;
    }

    public TextBox set(@Nullable String text) {
        area.setProperty("value", text == null ? "" : text);
        return this;
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
