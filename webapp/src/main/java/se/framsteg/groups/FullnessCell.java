package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.framsteg.ui.Bar;

/** How full it was: in words, and as a bar. */
final class FullnessCell extends Div {

    FullnessCell(Turnout turnout, FigureWords words) {
        addClassName("fullness");
        var sentence = words.fullness(turnout);
        add(new Span(sentence));
        if (turnout.places() > 0) {
            add(new Bar(turnout.present(), turnout.places(), sentence));
        }
    }
}
