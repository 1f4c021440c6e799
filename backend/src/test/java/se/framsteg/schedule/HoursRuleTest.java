package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HoursRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final UUID SOMEBODY = new UUID(1, 1);

    @Test
    void whatWasCancelledAndWhatIsOnesOwnIsNotPlanned() {
        assertHours(
                0,
                0,
                at(SourceKind.OWN, 9, 12, AttendanceState.PLANNED),
                at(SourceKind.HOURS, 9, 12, AttendanceState.CANCELLED_BY_US));
    }

    @Test
    void anAbsenceStaysPlannedAndCountsAsNothing() {
        assertHours(
                360,
                180,
                at(SourceKind.HOURS, 9, 12, AttendanceState.CAME),
                at(SourceKind.PLACEMENT, 13, 16, AttendanceState.ABSENT_REPORTED));
    }

    @Test
    void anHourWithTwoTimesInItCountsOnce() {
        assertHours(
                240,
                240,
                at(SourceKind.HOURS, 9, 12, AttendanceState.CAME),
                at(SourceKind.FOLLOW_UP, 11, 13, AttendanceState.CAME));
        assertHours(
                180,
                60,
                at(SourceKind.HOURS, 9, 12, AttendanceState.ABSENT_REPORTED),
                at(SourceKind.FOLLOW_UP, 10, 11, AttendanceState.CAME));
    }

    @Test
    void timesThatFollowEachOtherDoNotOverlap() {
        assertHours(
                240,
                240,
                at(SourceKind.HOURS, 9, 12, AttendanceState.CAME),
                at(SourceKind.FOLLOW_UP, 12, 13, AttendanceState.CAME));
    }

    @Test
    void aPartIsWhatItIsAndNeverMoreThanTheTimeItself() {
        assertHours(180, 45, partly(9, 12, 45));
        assertHours(60, 60, partly(9, 10, 170));
        assertHours(180, 105, partly(9, 12, 45), at(SourceKind.FOLLOW_UP, 10, 11, AttendanceState.CAME));
    }

    private static void assertHours(int planned, int attended, Placed... week) {
        assertThat(HoursRule.hours(List.of(week))).isEqualTo(new WeekHours(planned, attended));
    }

    private static Placed partly(int starts, int ends, int minutes) {
        return at(
                SourceKind.HOURS,
                starts,
                ends,
                new Attendance(AttendanceState.CAME_PARTLY, minutes, 1, Instant.EPOCH, "Kim", false));
    }

    private static Placed at(SourceKind kind, int starts, int ends, AttendanceState state) {
        return at(kind, starts, ends, new Attendance(state, null, 1, Instant.EPOCH, "Kim", false));
    }

    private static Placed at(SourceKind kind, int starts, int ends, Attendance attendance) {
        PlannedTime time = new PlannedTime(
                SOMEBODY,
                kind,
                UUID.randomUUID(),
                Slot.once(DAY, LocalTime.of(starts, 0), LocalTime.of(ends, 0)),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Instant.EPOCH);
        return new Placed(Placed.key(time), time, attendance);
    }
}
