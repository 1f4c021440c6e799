package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import se.framsteg.ui.DataTable;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Words;

/** Two cards side by side; which two is chosen here, to begin with the latest and the one before. */
final class CardPairPanel extends Div {
    private final Words words;
    private final CardPair pair;
    private final CardFacts facts;
    private final Dropdown<MeasuredCard> left;
    private final Dropdown<MeasuredCard> right;
    private final Div shown = new Div();

    /** @param newestFirst at least two */
    CardPairPanel(List<MeasuredCard> newestFirst, History history, CardFacts facts, Words words) {
        this.words = words;
        this.pair = new CardPair(words, history);
        this.facts = facts;
        addClassName("stack");
        left = choice("pair.left", newestFirst, newestFirst.get(1));
        right = choice("pair.right", newestFirst, newestFirst.getFirst());
        var choices = new Div(left, right);
        choices.addClassName("row");
        shown.addClassName("stack");
        add(choices, shown);
        show();
    }

    private Dropdown<MeasuredCard> choice(String label, List<MeasuredCard> cards, MeasuredCard chosen) {
        var choice = new Dropdown<>(words.text(label), cards, facts::name).whenChosen(card -> show());
        choice.setValue(chosen);
        return choice;
    }

    private void show() {
        var table = new DataTable(
                words.text("pair.table"),
                words.text("ui.curve.question"),
                facts.name(left.getValue()),
                facts.name(right.getValue()));
        pair.lines(left.getValue(), right.getValue())
                .forEach(line -> table.row(line.question(), line.left(), line.right()));
        var how = new Div(how(left.getValue()), how(right.getValue()));
        how.addClassName("side-by-side");
        shown.removeAll();
        shown.add(table, how);
    }

    private Div how(MeasuredCard card) {
        Pairs pairs = facts.of(card);
        var how = new Div(new H3(words.text("pair.how", facts.name(card))), pairs);
        how.addClassName("card");
        return how;
    }
}
