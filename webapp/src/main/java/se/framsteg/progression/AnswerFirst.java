package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** Blind first: two views are worth most when neither has coloured the other. Nobody is forced. */
final class AnswerFirst extends Div {

    AnswerFirst(String answer, String showAnyway, LocalDate cardOn, Words words) {
        var ways = new Div(
                Link.primary(answer, words.text("coach-card.answer")),
                Link.to(showAnyway, words.text("coach-card.show-anyway")).outside());
        ways.addClassName("row");
        addClassNames("card", "turn", "stack");
        add(
                Prose.lead(words.text("coach-card.first", words.day(cardOn))),
                Prose.plain(words.text("coach-card.first.why")),
                ways);
    }
}
