package se.framsteg.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Plans for tests. */
final class Content {

    private Content() {}

    static PlanContent goal(String goal) {
        return new PlanContent(goal, null, List.of(), List.of(), null, null, null, null, null);
    }

    static PlanContent full(Milestone... milestones) {
        return new PlanContent(
                "Köra lastbil",
                "Byggeriet",
                List.of(hours(DayOfWeek.MONDAY, 9, 12)),
                Arrays.asList(milestones),
                4,
                null,
                null,
                null,
                "Skriva ett CV");
    }

    static Milestone milestone(String words) {
        return new Milestone(UUID.randomUUID(), words, null, null);
    }

    static WeeklyHours hours(DayOfWeek day, int from, int until) {
        return new WeeklyHours(day, LocalTime.of(from, 0), LocalTime.of(until, 0), null);
    }
}
