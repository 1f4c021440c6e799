package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import se.framsteg.ui.Bar;
import se.framsteg.ui.Prose;

/** Planned beside attended: a sentence in plain ink, and the same as a bar. */
final class HoursLine extends Div {

    /** @param key of the sentence, with planned and attended hours */
    HoursLine(WeekHours hours, String key, WeekWords words) {
        addClassNames("stack", "tight");
        var sentence = words.text(key, words.hours(hours.plannedMinutes()), words.hours(hours.attendedMinutes()));
        add(Prose.plain(sentence));
        if (hours.plannedMinutes() > 0) {
            add(new Bar(hours.attendedMinutes(), hours.plannedMinutes(), sentence));
        }
    }
}
