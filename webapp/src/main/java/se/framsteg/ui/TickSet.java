package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Any number of several, as boxes to tick.
 *
 * @param <T> what is chosen among
 */
public final class TickSet<T> extends FieldSet implements SaysFault {
    private final Map<T, Tick> ticks = new LinkedHashMap<>();
    private final FaultLine fault = new FaultLine(getElement(), getElement());

    public TickSet(String question, Collection<T> options, Function<? super T, String> words) {
        super(question);
        addClassNames("choices", "field");
        var grid = new Div();
        grid.addClassName("ticks");
        options.forEach(option -> {
            var tick = new Tick(words.apply(option));
            ticks.put(option, tick);
            grid.add(tick);
        });
        add(grid, fault);
    }

    public List<T> chosen() {
        return ticks.entrySet().stream()
                .filter(each -> each.getValue().isOn())
                .map(Map.Entry::getKey)
                .toList();
    }

    public void choose(Collection<T> options) {
        var wanted = Set.copyOf(options);
        ticks.forEach((option, tick) -> tick.set(wanted.contains(option)));
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
