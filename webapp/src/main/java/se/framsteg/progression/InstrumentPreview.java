package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.stream.IntStream;
import se.framsteg.identity.Language;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** An instrument in one language, as those who answer will read it. */
final class InstrumentPreview extends Section {
    private final Words words;
    private final Instrument instrument;

    InstrumentPreview(Instrument instrument, Language language, Words words) {
        this.words = words;
        this.instrument = instrument;
        addClassNames("card", "stack");
        var heading = new H2(words.text("instrument.in-language", words.of("language", language)));
        var shown = new Div();
        shown.getElement().setAttribute("lang", language.code());
        shown.addClassName("stack");
        var questions = new OrderedList();
        instrument.questions().stream().map(this::question).forEach(questions::add);
        shown.add(new Paragraph(instrument.title()), questions, Prose.soft(instrument.attribution()));
        add(heading, Prose.soft(words.text("instrument.interval", instrument.intervalMonths())), shown);
    }

    private ListItem question(Question question) {
        var text = new Paragraph(question.text());
        text.addClassName("question");
        var item = new ListItem(text, answers(question));
        item.add(Prose.soft(words.text("instrument.short-name", question.shortName())));
        var condition = question.onlyIf();
        if (condition != null) {
            item.add(Prose.soft(words.text("instrument.only-if", shortName(condition))));
        }
        return item;
    }

    private String shortName(String code) {
        return instrument.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst()
                .map(Question::shortName)
                .orElse(code);
    }

    private Div answers(Question question) {
        return switch (question.kind()) {
            case SCALE -> steps(Objects.requireNonNull(question.scale()));
            case YES_NO -> new Div(words.text("answer.yes") + " / " + words.text("answer.no"));
            case HOURS -> new Div(words.text("instrument.hours"));
        };
    }

    private static Div steps(Scale scale) {
        var steps = new Div();
        steps.addClassName("row");
        IntStream.rangeClosed(scale.lowest(), scale.highest())
                .mapToObj(step -> new Span(label(step, scale)))
                .forEach(steps::add);
        return steps;
    }

    private static String label(int step, Scale scale) {
        if (step == scale.lowest()) {
            return step + " " + scale.lowestWords();
        }
        return step == scale.highest() ? step + " " + scale.highestWords() : String.valueOf(step);
    }
}
