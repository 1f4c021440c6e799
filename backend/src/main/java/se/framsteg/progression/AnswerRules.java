package se.framsteg.progression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.progression.InstrumentFile.Item;
import se.framsteg.progression.InstrumentFile.Steps;

/** What the answers to an instrument's questions may be. Every fault is told at its place, all in one go. */
final class AnswerRules {

    /** Hours a week that anybody can be paid for. */
    private static final int MOST_HOURS = 100;

    private AnswerRules() {}

    /** Faults of a whole card: each question of the version answered exactly once, with what its kind allows. */
    static List<FieldError> faults(InstrumentFile instrument, List<Answer> answers) {
        List<FieldError> faults = new ArrayList<>();
        Map<String, Answer> byQuestion = new HashMap<>();
        answers.forEach(answer -> byQuestion.putIfAbsent(answer.question(), answer));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String pointer = "/answers/" + i;
            Item item = instrument.find(answer.question()).orElse(null);
            if (item == null) {
                faults.add(FieldError.of(pointer + "/question", ProblemType.UNKNOWN_QUESTION));
            } else if (!seen.add(answer.question())) {
                faults.add(FieldError.of(pointer + "/question", ProblemType.TWICE));
            } else {
                faults.addAll(faults(item, answer.state(), answer.value(), pointer));
                faults.addAll(faultsOfAsking(item, answer.state(), byQuestion, pointer));
            }
        }
        if (instrument.items().stream().anyMatch(item -> !byQuestion.containsKey(item.code()))) {
            faults.add(FieldError.of("/answers", ProblemType.ANSWER_MISSING));
        }
        return faults;
    }

    /** Faults of one answer by itself. @param pointer to what holds {@code state} and {@code value} */
    static List<FieldError> faults(Item item, AnswerState state, @Nullable Integer value, String pointer) {
        if (state == AnswerState.NOT_ASKED && item.onlyIf() == null) {
            return List.of(FieldError.of(pointer + "/state", ProblemType.INVALID));
        }
        if (state != AnswerState.VALUE) {
            return value == null ? List.of() : List.of(FieldError.of(pointer + "/value", ProblemType.INVALID));
        }
        if (value == null) {
            return List.of(FieldError.of(pointer + "/value", ProblemType.REQUIRED));
        }
        return inRange(item, value) ? List.of() : List.of(FieldError.of(pointer + "/value", ProblemType.OUT_OF_RANGE));
    }

    private static boolean inRange(Item item, int value) {
        return switch (item.kind()) {
            case SCALE -> {
                Steps steps = Objects.requireNonNull(item.steps());
                yield steps.lowest() <= value && value <= steps.highest();
            }
            case YES_NO -> value == 0 || value == 1;
            case HOURS -> 1 <= value && value <= MOST_HOURS;
        };
    }

    /** A question that hangs on another is asked exactly when that one was answered yes. */
    private static List<FieldError> faultsOfAsking(
            Item item, AnswerState state, Map<String, Answer> answers, String pointer) {
        if (item.onlyIf() == null) {
            return List.of();
        }
        Answer condition = answers.get(item.onlyIf());
        boolean yes = condition != null && Objects.equals(condition.value(), 1);
        return yes == (state != AnswerState.NOT_ASKED)
                ? List.of()
                : List.of(FieldError.of(pointer + "/state", ProblemType.INVALID));
    }
}
