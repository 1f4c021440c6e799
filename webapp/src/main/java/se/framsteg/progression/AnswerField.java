package se.framsteg.progression;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Choices;
import se.framsteg.ui.FaultLine;
import se.framsteg.ui.Field;
import se.framsteg.ui.SaysFault;
import se.framsteg.ui.Words;

/** One question of a card that staff fill in: what was chosen, or that nothing was. */
final class AnswerField extends Div implements SaysFault {
    private static final String HOURS_MOST = "100";

    private final Question question;
    private final FaultLine fault = new FaultLine(getElement(), getElement());
    private final @Nullable Field hours;
    private final Choices<Answer> choices;
    private @Nullable Answer chosen;

    /**
     * @param skipped the words for leaving the question out
     * @param changed told when another answer is chosen
     */
    AnswerField(Question question, Words words, String skipped, Runnable changed) {
        this.question = question;
        addClassName("field");
        choices = new Choices<>(question.text(), options(), answer -> name(answer, words, skipped), answer -> {
            chosen = answer;
            setInvalid(false);
            changed.run();
        });
        choices.addClassName("in-a-row");
        hours = question.kind() == QuestionKind.HOURS ? hours(words) : null;
        if (hours != null) {
            add(hours);
        }
        add(choices, fault);
    }

    /** As it was answered before. */
    void set(Answer answer) {
        chosen = answer;
        if (hours != null && answer.value() != null) {
            hours.setValue(answer.value().toString());
        } else {
            choices.choose(answer);
        }
    }

    Question question() {
        return question;
    }

    /** Null when nothing has been chosen yet. */
    @Nullable
    Answer answer() {
        var written = hours == null ? "" : hours.getValue().strip();
        return written.isEmpty() ? chosen : new Answer(question.code(), AnswerState.VALUE, number(written));
    }

    /** What the API will refuse is sent as it is, so that it is the API that says so. */
    private static @Nullable Integer number(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private List<Answer> options() {
        var options = new ArrayList<Answer>();
        values().forEach(value -> options.add(new Answer(question.code(), AnswerState.VALUE, value)));
        options.add(new Answer(question.code(), AnswerState.CANNOT_ANSWER, null));
        options.add(new Answer(question.code(), AnswerState.SKIPPED, null));
        return options;
    }

    private IntStream values() {
        return switch (question.kind()) {
            case SCALE -> {
                var scale = Objects.requireNonNull(question.scale());
                yield IntStream.rangeClosed(scale.lowest(), scale.highest());
            }
            case YES_NO -> IntStream.of(1, 0);
            case HOURS -> IntStream.empty();
        };
    }

    private String name(Answer answer, Words words, String skipped) {
        if (answer.state() == AnswerState.SKIPPED) {
            return skipped;
        }
        var name = new AnswerWords(words).of(question, answer);
        var scale = question.scale();
        if (scale == null || answer.value() == null) {
            return capitalised(name);
        }
        if (answer.value() == scale.lowest()) {
            return name + ' ' + scale.lowestWords();
        }
        return answer.value() == scale.highest() ? name + ' ' + scale.highestWords() : name;
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Field hours(Words words) {
        return new Field(words.text("paper.hours"))
                .ofType("number")
                .with("min", "1")
                .with("max", HOURS_MOST)
                .with("inputmode", "numeric");
    }

    @Override
    public FaultLine fault() {
        return fault;
    }
}
