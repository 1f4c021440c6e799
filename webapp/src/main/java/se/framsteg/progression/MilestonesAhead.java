package se.framsteg.progression;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.framsteg.plan.Milestone;
import se.framsteg.plan.MilestoneState;
import se.framsteg.plan.Plan;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;

/** Which milestones work on which question of the card. */
final class MilestonesAhead {
    private MilestonesAhead() {}

    /**
     * The words of those that are neither reached nor set aside, by the question's code; none without a plan.
     *
     * @param plan may be refused where nobody is enrolled
     */
    static Map<String, List<String>> byQuestion(Supplier<Plan> plan) {
        try {
            return byQuestion(plan.get());
        } catch (ApiProblem refused) {
            if (refused.is(ProblemType.NOT_ENROLLED)) {
                return Map.of();
            }
            throw refused;
        }
    }

    private static Map<String, List<String>> byQuestion(Plan plan) {
        var agreed = plan.agreed();
        return agreed == null
                ? Map.of()
                : agreed.content().milestones().stream()
                        .filter(milestone -> milestone.question() != null && isAhead(milestone, plan))
                        .collect(Collectors.groupingBy(
                                milestone -> String.valueOf(milestone.question()),
                                Collectors.mapping(Milestone::words, Collectors.toList())));
    }

    private static boolean isAhead(Milestone milestone, Plan plan) {
        return plan.marks().stream()
                .filter(mark -> mark.milestoneId().equals(milestone.id()))
                .noneMatch(mark -> mark.state() == MilestoneState.REACHED || mark.state() == MilestoneState.SET_ASIDE);
    }
}
