package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One of many, as a native select. For staff only: participants choose among radio buttons.
 *
 * @param <T> what is chosen among
 */
public final class Dropdown<T> extends Div implements SaysFault {
    private static final AtomicLong NEXT = new AtomicLong();

    private final List<T> options = new ArrayList<>();
    private final Element select = new Element("select");
    private final FaultLine fault = new FaultLine(getElement(), select);

    /** @param words of an option; the first option is chosen to begin with */
    public Dropdown(String label, Iterable<? extends T> options, Function<? super T, String> words) {
        addClassName("field");
        var id = "dropdown-" + NEXT.incrementAndGet();
        select.setAttribute("id", id);
        var name = new NativeLabel(label);
        name.getElement().setAttribute("for", id);
        for (var each : options) {
            var option = new Element("option").setText(words.apply(each));
            option.setAttribute("value", String.valueOf(this.options.size()));
            select.appendChild(option);
            this.options.add(each);
        }
        select.setProperty("value", "0");
        select.addPropertyChangeListener("value", "change", change -> {});
        getElement().appendChild(name.getElement(), select, fault.getElement());
    }

    /** @param onChoice told about choices made by the user */
    public Dropdown<T> whenChosen(Consumer<T> onChoice) {
        select.addEventListener("change", event -> onChoice.accept(getValue()));
        return this;
    }

    public T getValue() {
        return options.get(Integer.parseInt(select.getProperty("value", "0")));
    }

    public void setValue(T option) {
        select.setProperty("value", String.valueOf(Math.max(0, options.indexOf(option))));
    }

    /** Chooses the first option that fits, or leaves the choice as it is. */
    public void select(Predicate<T> wanted) {
        options.stream().filter(wanted).findFirst().ifPresent(this::setValue);
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
