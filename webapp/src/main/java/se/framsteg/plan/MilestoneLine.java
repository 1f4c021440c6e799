package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Action;
import se.framsteg.ui.Choices;
import se.framsteg.ui.DayField;
import se.framsteg.ui.Fold;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Words;

/** One milestone to write. */
final class MilestoneLine extends Div {
    private static final String NO_QUESTION = "";

    private final UUID id;
    private final TextBox text;
    private final DayField due;
    private @Nullable String question;

    /**
     * @param stored to begin with
     * @param questions on the card, by code
     * @param remove told when it is to go
     */
    MilestoneLine(Milestone stored, Map<String, String> questions, Words words, Consumer<MilestoneLine> remove) {
        id = stored.id();
        question = stored.question();
        text = new TextBox(words.text("plan.milestone.words"), PlanApi.LONGEST_PART).set(stored.words());
        due = new DayField(words.text("plan.milestone.due")).set(stored.due());
        addClassNames("card", "stack");
        add(
                text,
                due,
                about(questions, words),
                Action.quiet(words.text("plan.milestone.remove"), () -> remove.accept(this)));
    }

    private Fold about(Map<String, String> questions, Words words) {
        var codes = new ArrayList<String>();
        codes.add(NO_QUESTION);
        codes.addAll(questions.keySet());
        var choices = new Choices<>(
                words.text("plan.milestone.question.ask"),
                codes,
                code -> questions.getOrDefault(code, words.text("plan.milestone.question.none")),
                chosen -> question = chosen.isEmpty() ? null : chosen);
        choices.choose(question == null ? NO_QUESTION : question);
        return new Fold(words.text("plan.milestone.question"), choices);
    }

    /** @param onChange told when it has got other words */
    MilestoneLine whenChanged(Runnable onChange) {
        text.whenChanged(onChange);
        return this;
    }

    boolean isWritten() {
        return text.getText() != null;
    }

    Milestone milestone() {
        var written = text.getText();
        return new Milestone(id, written == null ? "" : written, due.getDay(), question);
    }

    TextBox text() {
        return text;
    }

    DayField due() {
        return due;
    }
}
