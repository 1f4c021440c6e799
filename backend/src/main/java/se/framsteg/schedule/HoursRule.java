package se.framsteg.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Planned beside attended. What was cancelled, by its source or by us, was not planned after all. One can be in one place at a
 * time: an hour counts once, however many times lie in it.
 */
final class HoursRule {

    private HoursRule() {}

    static WeekHours hours(List<Placed> week) {
        List<Occurrence> planned = week.stream()
                .filter(Placed::counts)
                .filter(placed -> placed.attendance().state() != AttendanceState.CANCELLED_BY_US)
                .map(Placed::toOccurrence)
                .sorted(Comparator.comparing(Occurrence::startsAt))
                .toList();
        return new WeekHours(
                covered(planned),
                together(planned).stream().mapToInt(HoursRule::attended).sum());
    }

    /** In groups whose times overlap, one with the next. @param times by their beginning */
    private static List<List<Occurrence>> together(List<Occurrence> times) {
        List<List<Occurrence>> groups = new ArrayList<>();
        Instant covered = Instant.MIN;
        for (Occurrence time : times) {
            if (!time.startsAt().isBefore(covered)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(time);
            covered = latest(covered, time.endsAt());
        }
        return groups;
    }

    /** Never more than the times that somebody came to cover together. */
    private static int attended(List<Occurrence> group) {
        List<Occurrence> visited =
                group.stream().filter(time -> attended(time) > 0).toList();
        int registered = visited.stream().mapToInt(HoursRule::attended).sum();
        return Math.min(registered, covered(visited));
    }

    private static int attended(Occurrence time) {
        Attendance attendance = time.attendance();
        return switch (attendance.state()) {
            case CAME -> time.minutes();
            // The time may have been shortened after it was registered.
            case CAME_PARTLY -> attendance.minutes() == null ? 0 : Math.min(attendance.minutes(), time.minutes());
            case PLANNED, ABSENT_REPORTED, ABSENT_NOT_REPORTED, CANCELLED_BY_US -> 0;
        };
    }

    /** Minutes in which at least one of the times lies. @param times by their beginning */
    private static int covered(List<Occurrence> times) {
        long minutes = 0;
        Instant covered = Instant.MIN;
        for (Occurrence time : times) {
            Instant from = latest(covered, time.startsAt());
            minutes += Math.max(0, Duration.between(from, time.endsAt()).toMinutes());
            covered = latest(covered, time.endsAt());
        }
        return (int) minutes;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
