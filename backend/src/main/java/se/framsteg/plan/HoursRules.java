package se.framsteg.plan;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.framsteg.platform.Faults;
import se.framsteg.problem.ProblemType;

/** What hours that come back every week must be like. They end the day they begin, so that a day never holds more than 24. */
final class HoursRules {

    private static final Comparator<WeeklyHours> ORDER =
            Comparator.comparing(WeeklyHours::day).thenComparing(WeeklyHours::from);

    private HoursRules() {}

    /**
     * @param pointer to the list
     * @param milestones that the hours may serve
     */
    static void check(String pointer, List<WeeklyHours> hours, Set<UUID> milestones, Faults faults) {
        for (int i = 0; i < hours.size(); i++) {
            WeeklyHours each = hours.get(i);
            String at = pointer + "/" + i;
            faults.addIf(!isWholeMinute(each.from()), at + "/from", ProblemType.INVALID);
            faults.addIf(!isWholeMinute(each.until()), at + "/until", ProblemType.INVALID);
            UUID milestone = each.milestone();
            faults.addIf(
                    milestone != null && !milestones.contains(milestone), at + "/milestone", ProblemType.UNKNOWN_VALUE);
            if (!each.from().isBefore(each.until())) {
                faults.add(at + "/until", ProblemType.ENDS_BEFORE_START);
            } else if (hours.subList(0, i).stream().anyMatch(each::overlaps)) {
                faults.add(at + "/from", ProblemType.OVERLAPS);
            }
        }
    }

    private static boolean isWholeMinute(LocalTime time) {
        return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
    }

    static List<WeeklyHours> inOrder(List<WeeklyHours> hours) {
        return hours.stream().sorted(ORDER).toList();
    }
}
