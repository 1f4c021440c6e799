package se.framsteg.progression;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Words;

/** One of one's own cards: its day, and, when opened, the answers under the words that were asked then. */
final class CardDetails extends NativeDetails {
    private final MeasuredCard card;
    private final History history;
    private final Words words;
    private final Div opened = new Div();

    CardDetails(MeasuredCard card, History history, Words words) {
        this.card = card;
        this.history = history;
        this.words = words;
        addClassName("card");
        setSummary(new Span(heading()));
        opened.addClassName("stack");
        setContent(opened);
        addToggleListener(toggled -> {
            if (toggled.isOpened() && opened.getChildren().findAny().isEmpty()) {
                open();
            }
        });
    }

    private String heading() {
        var day = words.day(card.answeredOn());
        return history.isReplaced(card) ? words.text("cards.replaced", day) : day;
    }

    private void open() {
        var version = history.versionOf(card);
        var list = new DescriptionList();
        list.addClassName("answers");
        var answers = new AnswerWords(words);
        version.questions().forEach(question -> {
            list.add(new DescriptionList.Term(question.text()));
            list.add(new DescriptionList.Description(
                    answers.of(question, AnswerWords.find(question, card.answers())) + ends(question)));
        });
        opened.add(list, Prose.soft(version.attribution()));
        if (history.isLatest(card)) {
            opened.add(Link.button(CardPage.toCorrect(card.id()), words.text("cards.correct"))
                    .outside());
        }
    }

    /** What the number means, since it is nothing by itself. */
    private String ends(Question question) {
        var answer = AnswerWords.find(question, card.answers());
        if (question.kind() != QuestionKind.SCALE || answer.state() != AnswerState.VALUE) {
            return "";
        }
        var scale = Objects.requireNonNull(question.scale());
        return ' '
                + words.text("cards.scale", scale.lowest(), scale.lowestWords(), scale.highest(), scale.highestWords());
    }
}
