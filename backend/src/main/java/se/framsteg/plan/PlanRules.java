package se.framsteg.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Ids;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.EntryDetails;

/** What hinders a plan from being kept, and what it lacks; these are different things. */
final class PlanRules {

    /** Beyond these a day is a slip of the finger. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private PlanRules() {}

    /**
     * The content with its texts cleaned; faults are added under {@code /content}.
     *
     * @param isQuestion whether the card has or had a question with that code
     */
    static PlanContent cleaned(PlanContent sent, Predicate<String> isQuestion, Faults faults) {
        Set<UUID> known = sent.milestones().stream().map(Milestone::id).collect(Collectors.toSet());
        HoursRules.check("/content/attendance", sent.attendance(), known, faults);
        return new PlanContent(
                part("longTermGoal", sent.longTermGoal(), faults),
                part("mainActivity", sent.mainActivity(), faults),
                HoursRules.inOrder(sent.attendance()),
                milestones(sent.milestones(), isQuestion, faults),
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

    /** What the week calls the hours: the main activity, as far as a line holds it. */
    static String titleInTheWeek(PlanContent content, String programmeName) {
        String activity = content.mainActivity();
        String line =
                activity == null ? programmeName : activity.lines().findFirst().orElse(programmeName);
        int end = Math.min(line.codePointCount(0, line.length()), EntryDetails.LONGEST_LINE);
        return line.substring(0, line.offsetByCodePoints(0, end));
    }

    private static List<Milestone> milestones(List<Milestone> sent, Predicate<String> isQuestion, Faults faults) {
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
            String question = milestone.question();
            faults.addIf(question != null && !isQuestion.test(question), at + "/question", ProblemType.UNKNOWN_VALUE);
            String words = faults.optionalProse(at + "/words", milestone.words(), PlanApi.LONGEST_PART);
            faults.addIf(words == null, at + "/words", ProblemType.REQUIRED);
            cleaned.add(new Milestone(milestone.id(), words == null ? "" : words, due, question));
        }
        return cleaned;
    }
}
