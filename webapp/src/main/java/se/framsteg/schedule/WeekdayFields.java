package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.framsteg.ui.FaultLine;
import se.framsteg.ui.SaysFault;
import se.framsteg.ui.Tick;

/** On which weekdays, as seven boxes to tick. */
final class WeekdayFields extends FieldSet implements SaysFault {
    private final Map<DayOfWeek, Tick> ticks = new EnumMap<>(DayOfWeek.class);
    private final FaultLine fault = new FaultLine(getElement(), getElement());

    WeekdayFields(WeekWords words) {
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

    List<DayOfWeek> chosen() {
        return ticks.entrySet().stream()
                .filter(day -> day.getValue().isOn())
                .map(Map.Entry::getKey)
                .toList();
    }

    void choose(Collection<DayOfWeek> days) {
        ticks.forEach((day, tick) -> tick.set(days.contains(day)));
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
