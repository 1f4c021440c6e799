package se.framsteg.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.problem.ProblemType;

/** What hinders a plan from being kept, and what it lacks; these are different things. */
final class PlanRules {

    /** Beyond these a day is a slip of the finger. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private PlanRules() {}

    /** The content with its texts cleaned; faults are added under {@code /content}. */
    static PlanContent cleaned(PlanContent sent, Faults faults) {
        HoursRules.check("/content/attendance", sent.attendance(), faults);
        return new PlanContent(
                part("longTermGoal", sent.longTermGoal(), faults),
                part("mainActivity", sent.mainActivity(), faults),
                HoursRules.inOrder(sent.attendance()),
                milestones(sent.milestones(), faults),
                sent.followUpWeeks(),
                part("physicalActivity", sent.physicalActivity(), faults),
                part("psychologist", sent.psychologist(), faults),
                part("visits", sent.visits(), faults),
                part("cv", sent.cv(), faults));
    }

    /** Of the four things that seed [003] wants in every plan, those that are not there. */
    static List<PlanField> left(PlanContent content) {
        Set<PlanField> left = EnumSet.noneOf(PlanField.class);
        if (content.mainActivity() == null) {
            left.add(PlanField.MAIN_ACTIVITY);
        }
        if (content.attendance().isEmpty()) {
            left.add(PlanField.ATTENDANCE);
        }
        if (content.milestones().isEmpty()) {
            left.add(PlanField.MILESTONES);
        }
        if (content.followUpWeeks() == null) {
            left.add(PlanField.FOLLOW_UP);
        }
        return List.copyOf(left);
    }

    private static @Nullable String part(String name, @Nullable String text, Faults faults) {
        return faults.optionalProse("/content/" + name, text, PlanApi.LONGEST_PART);
    }

    private static List<Milestone> milestones(List<Milestone> sent, Faults faults) {
        List<Milestone> cleaned = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            Milestone milestone = sent.get(i);
            String at = "/content/milestones/" + i;
            faults.addIf(!Ids.isStandard(milestone.id()), at + "/id", ProblemType.INVALID);
            faults.addIf(!known.add(milestone.id()), at + "/id", ProblemType.TWICE);
            LocalDate due = milestone.due();
            faults.addIf(
                    due != null && (due.isBefore(EARLIEST) || due.isAfter(LATEST)),
                    at + "/due",
                    ProblemType.OUT_OF_RANGE);
            String words = faults.optionalProse(at + "/words", milestone.words(), PlanApi.LONGEST_PART);
            faults.addIf(words == null, at + "/words", ProblemType.REQUIRED);
            cleaned.add(new Milestone(milestone.id(), words == null ? "" : words, due, milestone.question()));
        }
        return cleaned;
    }
}
