package se.framsteg.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Faults;
import se.framsteg.platform.PlainText;
import se.framsteg.problem.ProblemType;

/** What a placement must be like, and which limits it goes beyond. */
final class PlacementRules {

    private static final int DAYS_OF_WEEK = 7;

    private static final int LONGEST_PHONE = 40;

    /** Beyond this a period is a slip of the finger; the longest stay is a year. */
    private static final int MOST_DAYS = 732;

    private PlacementRules() {}

    /** The details with their texts cleaned. */
    static PlacementDetails cleaned(PlacementDetails sent, Faults faults) {
        HoursRules.check("/hours", sent.hours(), Set.of(), faults);
        if (sent.until().isBefore(sent.since())) {
            faults.add("/until", ProblemType.ENDS_BEFORE_START);
        } else if (sent.since().until(sent.until(), ChronoUnit.DAYS) > MOST_DAYS) {
            faults.add("/until", ProblemType.OUT_OF_RANGE);
        }
        return new PlacementDetails(
                sent.kind(),
                faults.line("/employer", sent.employer(), PlainText.LONGEST_NAME),
                faults.optionalLine("/address", sent.address(), PlainText.LONGEST_NAME),
                faults.optionalLine("/supervisor", sent.supervisor(), PlainText.LONGEST_NAME),
                faults.optionalLine("/supervisorPhone", sent.supervisorPhone(), LONGEST_PHONE),
                sent.since(),
                sent.until(),
                HoursRules.inOrder(sent.hours()),
                faults.optionalProse("/wants", sent.wants(), PlacementsApi.LONGEST_WANTS),
                frame(sent.frame(), faults),
                sent.contactWeeks(),
                overrides(sent.overrides(), faults),
                sent.version());
    }

    /** @param others the participant's other placements */
    static Set<PlacementLimit> beyond(PlacementDetails placement, List<PlacementDetails> others) {
        Set<PlacementLimit> beyond = EnumSet.noneOf(PlacementLimit.class);
        if (placement.supervisor() == null) {
            beyond.add(PlacementLimit.NO_SUPERVISOR);
        }
        Frame frame = placement.frame();
        if (frame != null && hoursBeyond(placement, frame)) {
            beyond.add(PlacementLimit.BEYOND_FRAME_HOURS);
        }
        if (frame != null && frame.weeks() != null && days(placement) > (long) frame.weeks() * DAYS_OF_WEEK) {
            beyond.add(PlacementLimit.BEYOND_FRAME_WEEKS);
        }
        if (others.stream().anyMatch(other -> overlap(placement, other))) {
            beyond.add(PlacementLimit.OTHER_PLACEMENT);
        }
        return beyond;
    }

    private static boolean hoursBeyond(PlacementDetails placement, Frame frame) {
        Map<DayOfWeek, Duration> byDay = placement.hours().stream()
                .collect(Collectors.toMap(WeeklyHours::day, WeeklyHours::length, Duration::plus));
        Duration week = byDay.values().stream().reduce(Duration.ZERO, Duration::plus);
        return isOver(week, frame.hoursPerWeek())
                || byDay.values().stream().anyMatch(day -> isOver(day, frame.hoursPerDay()));
    }

    private static boolean isOver(Duration length, @Nullable Integer hours) {
        return hours != null && length.compareTo(Duration.ofHours(hours)) > 0;
    }

    private static long days(PlacementDetails placement) {
        return placement.since().until(placement.until(), ChronoUnit.DAYS) + 1;
    }

    private static boolean overlap(PlacementDetails one, PlacementDetails other) {
        return !one.since().isAfter(other.until()) && !other.since().isAfter(one.until());
    }

    private static @Nullable Frame frame(@Nullable Frame sent, Faults faults) {
        return sent == null
                ? null
                : new Frame(
                        faults.line("/frame/setBy", sent.setBy(), PlainText.LONGEST_NAME),
                        sent.hoursPerWeek(),
                        sent.hoursPerDay(),
                        sent.weeks());
    }

    private static List<PlacementOverride> overrides(List<PlacementOverride> sent, Faults faults) {
        List<PlacementOverride> cleaned = new ArrayList<>();
        Set<PlacementLimit> known = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            PlacementOverride override = sent.get(i);
            String at = "/overrides/" + i;
            faults.addIf(!known.add(override.limit()), at + "/limit", ProblemType.TWICE);
            cleaned.add(new PlacementOverride(
                    override.limit(), faults.line(at + "/reason", override.reason(), PlacementsApi.LONGEST_WANTS)));
        }
        return cleaned;
    }
}
