package se.framsteg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** On which weekdays, as seven boxes to tick. */
public final class WeekdayFields extends FieldSet implements SaysFault {
    private final Map<DayOfWeek, Tick> ticks = new EnumMap<>(DayOfWeek.class);
    private final FaultLine fault = new FaultLine(getElement(), getElement());

    public WeekdayFields(Words words) {
        super(words.text("entry.weekdays"));
        addClassNames("choices", "field");
        var row = new Div();
        row.addClassName("weekdays");
        for (var day : DayOfWeek.values()) {
            var tick = new Tick(words.weekday(day));
            ticks.put(day, tick);
            row.add(tick);
        }
        add(row, fault);
    }

    public List<DayOfWeek> chosen() {
        return ticks.entrySet().stream()
                .filter(day -> day.getValue().isOn())
                .map(Map.Entry::getKey)
                .toList();
    }

    public void choose(Collection<DayOfWeek> days) {
        ticks.forEach((day, tick) -> tick.set(days.contains(day)));
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
