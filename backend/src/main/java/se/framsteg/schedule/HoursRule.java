package se.framsteg.schedule;

import java.util.List;

/** Planned beside attended. What was cancelled, by its source or by us, was not planned after all. */
final class HoursRule {

    private HoursRule() {}

    static WeekHours hours(List<Placed> week) {
        List<Placed> planned = week.stream()
                .filter(Placed::counts)
                .filter(placed -> placed.attendance().state() != AttendanceState.CANCELLED_BY_US)
                .toList();
        return new WeekHours(
                planned.stream()
                        .mapToInt(placed -> placed.toOccurrence().minutes())
                        .sum(),
                planned.stream().mapToInt(HoursRule::attended).sum());
    }

    private static int attended(Placed placed) {
        Attendance attendance = placed.attendance();
        int planned = placed.toOccurrence().minutes();
        return switch (attendance.state()) {
            case CAME -> planned;
            // The time may have been shortened after it was registered.
            case CAME_PARTLY -> attendance.minutes() == null ? 0 : Math.min(attendance.minutes(), planned);
            case PLANNED, ABSENT_REPORTED, ABSENT_NOT_REPORTED, CANCELLED_BY_US -> 0;
        };
    }
}
