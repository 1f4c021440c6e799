package se.framsteg.progression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A card that staff are filling in. Its id is kept through every try, so it is stored once. */
final class BegunCard {
    private final UUID id;
    private final Instrument instrument;
    private final Map<String, Answer> chosen = new HashMap<>();

    BegunCard(UUID id, Instrument instrument) {
        this.id = id;
        this.instrument = instrument;
    }

    void choose(Question question, @Nullable Answer answer) {
        if (answer == null) {
            chosen.remove(question.code());
        } else {
            chosen.put(question.code(), answer);
        }
    }

    /** Whether the question applies, given the answer to the one it hangs on. */
    boolean asks(Question question) {
        var condition = question.onlyIf();
        var answer = condition == null ? null : chosen.get(condition);
        return condition == null || (answer != null && Objects.equals(answer.value(), 1));
    }

    /** What is not answered yet. */
    List<Question> missing() {
        return instrument.questions().stream()
                .filter(question -> asks(question) && !chosen.containsKey(question.code()))
                .toList();
    }

    @Nullable
    Answer find(Question question) {
        return chosen.get(question.code());
    }

    UUID id() {
        return id;
    }

    Instrument instrument() {
        return instrument;
    }

    /** In the instrument's order, so that a fault's pointer leads to its question. */
    List<Answer> answers() {
        return instrument.questions().stream().map(this::answer).toList();
    }

    private Answer answer(Question question) {
        var answer = asks(question) ? chosen.get(question.code()) : null;
        return answer == null ? new Answer(question.code(), AnswerState.NOT_ASKED, null) : answer;
    }
}
