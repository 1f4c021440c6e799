package se.framsteg.shell;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import se.framsteg.problem.ProblemType;
import se.framsteg.ui.ConflictPanel;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Words;

/**
 * Saving what two people may change at once. A refusal stands at its field; a change made meanwhile by somebody else is
 * shown beside one's own, to choose from.
 *
 * @param <T> what is stored
 */
public final class Saving<T> extends Div {
    private final Notice notice = new Notice();
    private final Div conflict = new Div();
    private final FormProblems problems;
    private final Words words;
    private final Conflicts<T> conflicts;

    /**
     * How a form deals with somebody else's change.
     *
     * @param reload what is stored now
     * @param differences between that and the form
     * @param keepMine takes over its version and saves the form again
     * @param takeStored fills the form with it
     */
    public record Conflicts<T>(
            Supplier<T> reload,
            Function<T, List<Difference>> differences,
            Consumer<T> keepMine,
            Consumer<T> takeStored) {}

    /** @param fields by JSON pointer into the request body */
    public Saving(Map<String, ? extends HasValidation> fields, Words words, Conflicts<T> conflicts) {
        this.problems = new FormProblems(fields, notice);
        this.words = words;
        this.conflicts = conflicts;
        addClassNames("saving", "stack");
        add(notice, conflict);
    }

    /** @param save may refuse with an ApiProblem */
    public void attempt(Runnable save) {
        conflict.removeAll();
        problems.attempt(() -> {
            try {
                save.run();
            } catch (ApiProblem refused) {
                if (!refused.is(ProblemType.CHANGED_MEANWHILE)) {
                    throw refused;
                }
                show(conflicts.reload().get());
            }
        });
    }

    private void show(T stored) {
        conflict.add(new ConflictPanel(
                conflicts.differences().apply(stored),
                words,
                () -> {
                    conflict.removeAll();
                    conflicts.keepMine().accept(stored);
                },
                () -> {
                    conflict.removeAll();
                    conflicts.takeStored().accept(stored);
                }));
    }
}
