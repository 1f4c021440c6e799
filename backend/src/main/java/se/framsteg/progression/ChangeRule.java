package se.framsteg.progression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between cards. The answers are ordinal: higher or lower, question by question, never a sum or a mean. What
 * is missing in either card is not compared, and never guessed.
 */
final class ChangeRule {

    private ChangeRule() {}

    /**
     * The latest against the first.
     *
     * @param current uncorrected cards, oldest first
     * @return null under {@link CardsApi#FEWEST_FOR_TREND} cards: too early to say
     */
    static @Nullable Change sinceFirst(List<MeasuredCard> current, Function<Integer, InstrumentFile> versions) {
        return current.size() < CardsApi.FEWEST_FOR_TREND
                ? null
                : between(current.getFirst(), current.getLast(), versions);
    }

    /**
     * The latest against the one before.
     *
     * @param current uncorrected cards, oldest first
     * @return null under two cards
     */
    static @Nullable Change sinceLast(List<MeasuredCard> current, Function<Integer, InstrumentFile> versions) {
        return current.size() < 2 ? null : between(current.get(current.size() - 2), current.getLast(), versions);
    }

    private static Change between(
            MeasuredCard earlier, MeasuredCard later, Function<Integer, InstrumentFile> versions) {
        Map<String, Integer> before = values(earlier);
        Map<String, Integer> after = values(later);
        Change change = new Change(
                earlier.answeredOn(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String question : questionsWithSteps(versions.apply(later.version()), versions.apply(earlier.version()))) {
            place(change, before.get(question), after.get(question)).add(question);
        }
        return change;
    }

    private static List<String> place(Change change, @Nullable Integer before, @Nullable Integer after) {
        if (before == null || after == null) {
            return change.notComparable();
        }
        int step = Integer.compare(after, before);
        return step > 0 ? change.higher() : step < 0 ? change.lower() : change.same();
    }

    private static Map<String, Integer> values(MeasuredCard card) {
        return card.answers().stream()
                .filter(answer -> answer.value() != null)
                .collect(Collectors.toMap(Answer::question, Answer::value));
    }

    /** In the later version's order, then those that only the earlier one has. */
    private static Set<String> questionsWithSteps(InstrumentFile later, InstrumentFile earlier) {
        Set<String> questions = new LinkedHashSet<>();
        for (InstrumentFile version : List.of(later, earlier)) {
            version.items().stream()
                    .filter(item -> item.kind() == QuestionKind.SCALE)
                    .forEach(item -> questions.add(item.code()));
        }
        return questions;
    }
}
