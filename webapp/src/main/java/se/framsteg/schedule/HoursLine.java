package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import se.framsteg.ui.Prose;

/** Planned beside attended: a sentence in plain ink, and the same as a bar. */
final class HoursLine extends Div {

    /** @param key of the sentence, with planned and attended hours */
    HoursLine(WeekHours hours, String key, WeekWords words) {
        addClassNames("stack", "tight", "hours-line");
        var sentence = words.text(key, words.hours(hours.plannedMinutes()), words.hours(hours.attendedMinutes()));
        add(Prose.plain(sentence));
        if (hours.plannedMinutes() > 0) {
            var bar = new Element("meter");
            bar.setAttribute("min", "0")
                    .setAttribute("max", String.valueOf(hours.plannedMinutes()))
                    .setAttribute("value", String.valueOf(hours.attendedMinutes()))
                    .setAttribute("aria-label", sentence);
            getElement().appendChild(bar);
        }
    }
}
