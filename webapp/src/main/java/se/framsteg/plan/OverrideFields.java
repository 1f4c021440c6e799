package se.framsteg.plan;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.framsteg.shell.ApiProblem;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

/** A way to go on past a limit: a reason each, asked for only once the limit has been told. */
final class OverrideFields extends Div {
    private final Map<PlacementLimit, Field> reasons = new EnumMap<>(PlacementLimit.class);

    OverrideFields(Words words) {
        addClassName("stack");
        for (var limit : PlacementLimit.values()) {
            var reason = new Field(words.text("placement.anyway", words.of("placement-limit", limit)))
                    .with("maxlength", String.valueOf(PlacementsApi.LONGEST_WANTS));
            reason.setVisible(false);
            reasons.put(limit, reason);
            add(reason);
        }
    }

    void fill(List<PlacementOverride> overrides) {
        reasons.values().forEach(reason -> reason.setVisible(false));
        overrides.forEach(override -> {
            var reason = reasons.get(override.limit());
            if (reason != null) {
                reason.setValue(override.reason());
                reason.setVisible(true);
            }
        });
    }

    /** Asks for the reasons that would let this pass. */
    void offer(ApiProblem refused) {
        reasons.forEach((limit, reason) -> {
            if (refused.at(limit.pointer()) == limit.problem()) {
                reason.setVisible(true);
            }
        });
    }

    List<PlacementOverride> overrides() {
        return reasons.entrySet().stream()
                .filter(entry -> entry.getValue().isVisible()
                        && !entry.getValue().getValue().isBlank())
                .map(entry ->
                        new PlacementOverride(entry.getKey(), entry.getValue().getValue()))
                .toList();
    }
}
