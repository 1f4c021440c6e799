package se.framsteg.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.PlanChange.Kind;

/** What is new in one content beside another, in the order of the plan. */
final class PlanDifference {

    private final PlanContent before;
    private final PlanContent after;
    private final List<PlanChange> changes = new ArrayList<>();

    private PlanDifference(PlanContent before, PlanContent after) {
        this.before = before;
        this.after = after;
    }

    static List<PlanChange> between(PlanContent before, PlanContent after) {
        return new PlanDifference(before, after).changes();
    }

    private List<PlanChange> changes() {
        part(PlanField.LONG_TERM_GOAL, PlanContent::longTermGoal);
        part(PlanField.MAIN_ACTIVITY, PlanContent::mainActivity);
        part(PlanField.ATTENDANCE, content -> content.attendance().isEmpty() ? null : content.attendance());
        milestones();
        part(PlanField.FOLLOW_UP, PlanContent::followUpWeeks);
        part(PlanField.PHYSICAL_ACTIVITY, PlanContent::physicalActivity);
        part(PlanField.PSYCHOLOGIST, PlanContent::psychologist);
        part(PlanField.VISITS, PlanContent::visits);
        part(PlanField.CV, PlanContent::cv);
        return List.copyOf(changes);
    }

    private void part(PlanField field, Function<PlanContent, @Nullable Object> value) {
        compare(field, null, value.apply(before), value.apply(after));
    }

    private void milestones() {
        Map<UUID, Milestone> old = byId(before);
        after.milestones()
                .forEach(milestone ->
                        compare(PlanField.MILESTONES, milestone.id(), old.remove(milestone.id()), milestone));
        before.milestones().stream()
                .filter(milestone -> old.containsKey(milestone.id()))
                .forEach(milestone -> compare(PlanField.MILESTONES, milestone.id(), milestone, null));
    }

    private static Map<UUID, Milestone> byId(PlanContent content) {
        return content.milestones().stream().collect(Collectors.toMap(Milestone::id, Function.identity()));
    }

    private void compare(PlanField field, @Nullable UUID milestone, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            changes.add(new PlanChange(
                    field, milestone, was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED));
        }
    }
}
