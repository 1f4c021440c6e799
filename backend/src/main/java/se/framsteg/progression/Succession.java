package se.framsteg.progression;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.progression.InstrumentFile.Item;

/**
 * What a new version may change of the one before: words, order, which questions there are. A question that keeps its code
 * keeps its kind and its steps, since the answers under it are drawn as one curve.
 */
final class Succession {

    private Succession() {}

    static List<FieldError> faults(InstrumentFile newer, InstrumentFile newestPublished) {
        List<FieldError> faults = new ArrayList<>();
        if (newer.version() <= newestPublished.version()) {
            faults.add(FieldError.of("/version", ProblemType.OUT_OF_RANGE));
        }
        if (newer.respondent() != newestPublished.respondent()) {
            faults.add(FieldError.of("/respondent", ProblemType.INVALID));
        }
        for (int i = 0; i < newer.items().size(); i++) {
            String pointer = "/questions/" + i;
            Item item = newer.items().get(i);
            newestPublished.find(item.code()).ifPresent(before -> {
                if (before.kind() != item.kind()) {
                    faults.add(FieldError.of(pointer + "/kind", ProblemType.INVALID));
                } else if (before.steps() != null
                        && item.steps() != null
                        && !before.steps().sameEndsAs(item.steps())) {
                    faults.add(FieldError.of(pointer + "/scale", ProblemType.INVALID));
                }
            });
        }
        return faults;
    }
}
