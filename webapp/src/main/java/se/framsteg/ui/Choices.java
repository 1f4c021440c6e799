package se.framsteg.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One of a few, as native radio buttons.
 *
 * @param <T> what is chosen among
 */
public final class Choices<T> extends FieldSet {
    private static final AtomicLong NEXT = new AtomicLong();

    private final Map<T, Input> buttons = new LinkedHashMap<>();

    /** @param onChoice told about choices made by the user */
    public Choices(String question, Iterable<T> options, Function<T, String> words, Consumer<T> onChoice) {
        super(question);
        addClassName("choices");
        var group = "choices-" + NEXT.incrementAndGet();
        for (var option : options) {
            var button = new Input();
            button.setType("radio");
            button.getElement().setAttribute("name", group);
            button.getElement().addEventListener("change", event -> onChoice.accept(option));
            var line = new NativeLabel();
            line.addClassName("choice");
            line.add(button, new Span(words.apply(option)));
            buttons.put(option, button);
            add(line);
        }
    }

    public void choose(T option) {
        buttons.forEach((each, button) -> button.getElement().setProperty("checked", each.equals(option)));
    }
}
