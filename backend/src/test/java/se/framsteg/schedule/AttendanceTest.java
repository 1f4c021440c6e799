package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.schedule.AttendanceState.ABSENT_NOT_REPORTED;
import static se.framsteg.schedule.AttendanceState.ABSENT_REPORTED;
import static se.framsteg.schedule.AttendanceState.CAME;
import static se.framsteg.schedule.AttendanceState.CAME_PARTLY;
import static se.framsteg.schedule.AttendanceState.CANCELLED_BY_US;
import static se.framsteg.schedule.AttendanceState.PLANNED;
import static se.framsteg.schedule.Timetable.absence;
import static se.framsteg.schedule.Timetable.attendanceAs;
import static se.framsteg.schedule.Timetable.change;
import static se.framsteg.schedule.Timetable.on;
import static se.framsteg.schedule.Timetable.own;
import static se.framsteg.schedule.Timetable.scheduleAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Scene;

class AttendanceTest {

    private final Scene scene = new Scene();
    private final Timetable timetable = new Timetable(scene);
    private final AttendanceApi coach = attendanceAs(scene.coach);
    private final AttendanceApi aino = attendanceAs(scene.aino);
    private final UUID ainoId = scene.aino.id();
    private final Entry hours = timetable.everyDay(scene.aino);
    private final String yesterday = timetable.key(hours, timetable.yesterday());
    private final String tomorrow = timetable.key(hours, timetable.tomorrow());

    @Test
    void whatIsNotPlannedHasNoAttendance() {
        Entry mine = scheduleAs(scene.aino).addOwnEntry(own("Simma", scene.today()));
        LocalDate before = scene.today().minusDays(31);

        for (String none : List.of("nonsense", timetable.key(hours, before), timetable.key(mine, scene.today()))) {
            refused(ProblemType.NOT_FOUND, () -> coach.register(ainoId, none, change(CAME, null, 0)));
            refused(ProblemType.NOT_FOUND, () -> aino.report(none, absence(true, 0)));
        }
        refused(ProblemType.NOT_FOUND, () -> coach.register(scene.bo.id(), yesterday, change(CAME, null, 0)));
        refused(ProblemType.NOT_FOUND, () -> attendanceAs(scene.bo).report(yesterday, absence(true, 0)));
    }

    @Test
    void nobodyHasComeBeforeItBeginsAndPartOfTheTimeIsPartOfIt() {
        refusedAt("/state", ProblemType.NOT_YET, () -> coach.register(ainoId, tomorrow, change(CAME, null, 0)));
        refusedAt(
                "/state",
                ProblemType.NOT_YET,
                () -> coach.register(ainoId, tomorrow, change(ABSENT_NOT_REPORTED, null, 0)));
        refusedAt(
                "/minutes",
                ProblemType.REQUIRED,
                () -> coach.register(ainoId, yesterday, change(CAME_PARTLY, null, 0)));
        refusedAt(
                "/minutes",
                ProblemType.OUT_OF_RANGE,
                () -> coach.register(ainoId, yesterday, change(CAME_PARTLY, 181, 0)));
        refusedAt("/minutes", ProblemType.INVALID, () -> coach.register(ainoId, yesterday, change(CAME, 60, 0)));
        assertThat(coach.versions(ainoId, yesterday)).isEmpty();
        assertThat(coach.register(ainoId, tomorrow, change(CANCELLED_BY_US, null, 0))
                        .state())
                .isEqualTo(CANCELLED_BY_US);
    }

    @Test
    void everyCorrectionIsAVersionWithWhoAndWhen() {
        Attendance first = coach.register(ainoId, yesterday, change(CAME, null, 0));
        Attendance second = coach.register(ainoId, yesterday, change(CAME_PARTLY, 90, 1));

        assertThat(coach.versions(ainoId, yesterday)).containsExactly(second, first);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.registeredBy()).isEqualTo("coach");
        assertThat(second.byParticipant()).isFalse();
        Week week = timetable.week(scene.aino, timetable.yesterday());
        assertThat(on(week, timetable.yesterday()).attendance()).isEqualTo(second);
        assertThat(week.hours()).isEqualTo(new WeekHours(7 * 180, 90));
    }

    @Test
    void theSameChangeSentTwiceIsStoredOnce() {
        AttendanceChange change = change(CAME, null, 0);

        assertThat(coach.register(ainoId, yesterday, change)).isEqualTo(coach.register(ainoId, yesterday, change));
        assertThat(coach.versions(ainoId, yesterday)).hasSize(1);
    }

    @Test
    void whoCorrectsSecondIsShownWhatStands() {
        coach.register(ainoId, yesterday, change(CAME, null, 0));

        Problem problem = refused(
                ProblemType.CHANGED_MEANWHILE,
                () -> coach.register(ainoId, yesterday, change(ABSENT_NOT_REPORTED, null, 0)));

        assertThat(problem.current()).contains("\"CAME\"", "\"version\":1");
        refused(ProblemType.CHANGED_MEANWHILE, () -> coach.register(ainoId, yesterday, change(CAME, null, 7)));
        refused(ProblemType.CHANGED_MEANWHILE, () -> coach.register(ainoId, yesterday, change(CAME, null, -1)));
    }

    @Test
    void absenceIsToldBeforeOrAfterwardsAndTakenBack() {
        Attendance told = aino.report(tomorrow, absence(true, 0));

        assertThat(told.state()).isEqualTo(ABSENT_REPORTED);
        assertThat(told.byParticipant()).isTrue();
        assertThat(notices()).extracting(AbsenceNotice::participantId).containsExactly(ainoId);
        assertThat(aino.report(tomorrow, absence(true, 0))).isEqualTo(told);
        assertThat(aino.report(tomorrow, absence(false, 1)).state()).isEqualTo(PLANNED);
        assertThat(notices()).isEmpty();

        coach.register(ainoId, yesterday, change(ABSENT_NOT_REPORTED, null, 0));
        assertThat(aino.report(yesterday, absence(true, 1)).state()).isEqualTo(ABSENT_REPORTED);
    }

    @Test
    void thatSomebodyCameIsNotTheirsToChange() {
        coach.register(ainoId, yesterday, change(CAME, null, 0));

        Problem problem = refused(ProblemType.CHANGED_MEANWHILE, () -> aino.report(yesterday, absence(true, 1)));

        assertThat(problem.current()).contains("\"CAME\"");
    }

    @Test
    void theReasonIsForTheParticipantAndTheCoachAloneAndGoesWhenTheAbsenceIsTakenBack() {
        refused(ProblemType.NOT_FOUND, () -> aino.giveReason(tomorrow, new AbsenceReason("för tidigt")));
        aino.report(tomorrow, absence(true, 0));
        aino.giveReason(tomorrow, new AbsenceReason("  CANARY-reason "));

        assertThat(aino.ownReason(tomorrow).reason()).isEqualTo("CANARY-reason");
        assertThat(coach.reasons(ainoId, timetable.tomorrow()))
                .containsExactly(new GivenReason(tomorrow, "CANARY-reason"));
        refused(ProblemType.NOT_FOUND, () -> attendanceAs(scene.coordinator).reasons(ainoId, null));
        refused(ProblemType.NOT_FOUND, () -> attendanceAs(scene.leader).reasons(ainoId, null));
        assertThat(timetable.week(scene.aino, timetable.tomorrow()).toString()
                        + scheduleAs(scene.coach).caseloadWeek(timetable.tomorrow())
                        + scheduleAs(scene.coordinator).week(ainoId, Language.SV, timetable.tomorrow())
                        + coach.versions(ainoId, tomorrow))
                .doesNotContain("CANARY");

        aino.report(tomorrow, absence(false, 1));
        assertThat(aino.ownReason(tomorrow).reason()).isNull();
        assertThat(coach.reasons(ainoId, timetable.tomorrow())).isEmpty();
    }

    @Test
    void manyAreRegisteredRowByRow() {
        Entry bos = timetable.everyDay(scene.bo);
        String bosYesterday = timetable.key(bos, timetable.yesterday());
        coach.register(scene.bo.id(), bosYesterday, change(ABSENT_REPORTED, null, 0));
        Registrations rows = new Registrations(List.of(
                new Registration(ainoId, yesterday, change(CAME, null, 0)),
                new Registration(scene.bo.id(), bosYesterday, change(CAME, null, 0)),
                new Registration(scene.cem.id(), yesterday, change(CAME, null, 0)),
                new Registration(ainoId, tomorrow, change(CAME, null, 0)),
                new Registration(ainoId, "nonsense", change(CAME, null, 0))));

        List<RegistrationResult> results = coach.registerMany(rows);

        assertThat(results)
                .extracting(RegistrationResult::problem)
                .containsExactly(
                        null,
                        ProblemType.CHANGED_MEANWHILE.urn(),
                        ProblemType.NOT_FOUND.urn(),
                        ProblemType.NOT_YET.urn(),
                        ProblemType.NOT_FOUND.urn());
        assertThat(Objects.requireNonNull(results.get(1).stored()).state()).isEqualTo(ABSENT_REPORTED);
        assertThat(coach.registerMany(rows)).isEqualTo(results);
        assertThat(coach.versions(ainoId, yesterday)).hasSize(1);
    }

    private List<AbsenceNotice> notices() {
        return scheduleAs(scene.coach).caseloadWeek(null).notices();
    }
}
