package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.schedule.Timetable.daily;
import static se.framsteg.schedule.Timetable.details;
import static se.framsteg.schedule.Timetable.on;
import static se.framsteg.schedule.Timetable.own;
import static se.framsteg.schedule.Timetable.scheduleAs;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.problem.Problem;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RawCall;
import se.framsteg.testing.Scene;

class WeekTest {

    private final Scene scene = new Scene();
    private final Timetable timetable = new Timetable(scene);
    private final ScheduleApi coach = scheduleAs(scene.coach);
    private final ScheduleApi aino = scheduleAs(scene.aino);
    private final LocalDate today = scene.today();

    @Test
    void aFormerAndAStrangeCoachSeeNothing() {
        timetable.everyDay(scene.aino);

        for (Person person : List.of(scene.formerCoach, scene.strangerCoach, scene.leader, scene.administrator)) {
            ScheduleApi other = scheduleAs(person);
            refused(ProblemType.NOT_FOUND, () -> other.week(scene.aino.id(), Language.SV, null));
            refused(ProblemType.NOT_FOUND, () -> other.hours(scene.aino.id()));
        }
        assertThat(scheduleAs(scene.formerCoach).caseloadWeek(null).rows()).isEmpty();
    }

    @Test
    void whatIsWrongWithAnEntryIsSaidAtItsField() {
        LocalDate day = today.plusDays(3);
        Recurrence backwards =
                new Recurrence(List.of(day.getDayOfWeek()), Rules.NINE, Rules.NOON, 1, day, today, true, List.of());

        refusedAt("/title", ProblemType.REQUIRED, () -> aino.addOwnEntry(own("   ", day)));
        refusedAt("/recurrence/to", ProblemType.ENDS_BEFORE_START, () -> aino.addOwnEntry(details("A", backwards, 0)));
        refusedAt(
                "/contactPhone",
                ProblemType.NOT_A_PHONE,
                () -> aino.addOwnEntry(new EntryDetails(
                        "A", Recurrence.once(day, Rules.NINE, Rules.NOON), null, null, null, "Kim", null, 0)));
        refusedAt(
                "/recurrence/starts",
                ProblemType.NO_SUCH_TIME,
                () -> aino.addOwnEntry(new EntryDetails(
                        "A",
                        Recurrence.once(LocalDate.of(2027, 3, 28), LocalTime.of(2, 30), Rules.NINE),
                        null,
                        null,
                        null,
                        null,
                        null,
                        0)));
        refusedAt("#on", ProblemType.OUT_OF_RANGE, () -> aino.ownWeek(Language.SV, LocalDate.of(9999, 1, 1)));
        assertThat(aino.ownEntries()).isEmpty();
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        Recurrence rule = new Recurrence(
                List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                Rules.NINE,
                Rules.NOON,
                2,
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 5, 31),
                false,
                List.of(
                        Deviation.cancelled(LocalDate.of(2026, 11, 23)),
                        Deviation.moved(LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 8)),
                        Deviation.otherHours(LocalDate.of(2026, 12, 10), Rules.NOON, LocalTime.of(15, 30))));
        Entry added = aino.addOwnEntry(details("Simma", rule, 0));

        assertThat(aino.ownEntries()).containsExactly(added);
        assertThat(added.details().contactPhone()).isEqualTo("+46701740635");
        Entry changed = aino.changeOwnEntry(added.id(), details("Gå ut", daily(today), 0));
        assertThat(aino.ownEntries()).containsExactly(changed);
        assertThat(changed.details().version()).isEqualTo(1);
        aino.removeOwnEntry(added.id(), 1);
        assertThat(aino.ownEntries()).isEmpty();
    }

    @Test
    void whoSavesSecondIsShownWhatTheFirstSaved() {
        Entry hours = timetable.everyDay(scene.aino);
        coach.changeHours(scene.aino.id(), hours.id(), details("Byggeriet, nya tider", daily(today), 0));

        Problem problem = refused(
                ProblemType.CHANGED_MEANWHILE,
                () -> coach.changeHours(scene.aino.id(), hours.id(), details("Mitt", daily(today), 0)));
        assertThat(problem.current()).contains("Byggeriet, nya tider");
        refused(ProblemType.CHANGED_MEANWHILE, () -> coach.removeHours(scene.aino.id(), hours.id(), 0));
        refused(ProblemType.NOT_FOUND, () -> coach.removeHours(scene.bo.id(), hours.id(), 1));
        refused(ProblemType.NOT_FOUND, () -> aino.removeOwnEntry(hours.id(), 1));
        refused(ProblemType.NOT_FOUND, () -> aino.removeOwnEntry(new UUID(7, 7), 1));
    }

    @Test
    void theWeekIsTheSameForParticipantAndCoachButForWhatIsTheParticipantsOwn() {
        Entry hours = timetable.everyDay(scene.aino);
        aino.addOwnEntry(own("CANARY-own", today));

        Week mine = aino.ownWeek(Language.SV, null);
        Week theirs = timetable.week(scene.aino, today);

        assertThat(theirs.toString()).doesNotContain("CANARY");
        assertThat(coach.caseloadWeek(null).toString()).doesNotContain("CANARY");
        assertThat(mine.toString()).contains("CANARY-own");
        assertThat(mine.days()).hasSize(7);
        assertThat(mine.monday().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(mine.hours()).isEqualTo(theirs.hours()).isEqualTo(new WeekHours(7 * 180, 0));
        Occurrence shown = on(theirs, today);
        assertThat(shown.key()).isEqualTo(timetable.key(hours, today));
        assertThat(shown.starts()).isEqualTo(LocalDateTime.of(today, Rules.NINE));
        assertThat(shown.contactPhone()).isEqualTo("+46701740635");
        assertThat(shown.attendance()).isEqualTo(Attendance.NOTHING);
    }

    @Test
    void hoursBeyondTheDayAndUnderZeroAreSaidAtTheirField() {
        String entry = """
                {"title":"A","recurrence":{"weekdays":["MONDAY"],"starts":"%s","ends":"%s","everyWeeks":1,
                "from":"2026-11-23","to":"2026-12-23","onPublicHolidays":false,"deviations":[]},"version":0}""";

        assertThat(RawCall.as(scene.aino).post("/me/entries", entry.formatted("09:00", "25:00")))
                .contains("/recurrence/ends");
        assertThat(RawCall.as(scene.aino).post("/me/entries", entry.formatted("-01:00", "09:00")))
                .contains("/recurrence/starts");
        assertThat(aino.ownEntries()).isEmpty();
    }

    @Test
    void aSingleTimeThatWasChangedGoesWithItsDayWhenTheHoursLoseIt() {
        Entry hours = timetable.everyDay(scene.aino);
        Recurrence rule = hours.details().recurrence();
        coach.changeHours(
                scene.aino.id(),
                hours.id(),
                hours.details().with(rule.withDeviations(List.of(Deviation.cancelled(today)))));
        Recurrence later = daily(today.plusDays(1));
        EntryDetails asRead = details("Byggeriet", later.withDeviations(List.of(Deviation.cancelled(today))), 1);

        assertThat(coach.changeHours(scene.aino.id(), hours.id(), asRead)
                        .details()
                        .recurrence()
                        .deviations())
                .isEmpty();
        refusedAt(
                "/recurrence/deviations/0/on",
                ProblemType.NOT_A_DAY_OF_THE_RULE,
                () -> coach.changeHours(
                        scene.aino.id(),
                        hours.id(),
                        details("Byggeriet", later.withDeviations(List.of(Deviation.cancelled(today))), 2)));
    }

    @Test
    void aMovedTimeThatMeetsAnotherOfTheSameHoursIsSaidAtItsField() {
        Entry hours = timetable.everyDay(scene.aino);
        Recurrence moved =
                hours.details().recurrence().withDeviations(List.of(Deviation.moved(today, today.plusDays(1))));

        refusedAt(
                "/recurrence/deviations/0/movedTo",
                ProblemType.OVERLAPS,
                () -> coach.changeHours(
                        scene.aino.id(), hours.id(), hours.details().with(moved)));
        assertThat(coach.hours(scene.aino.id())).containsExactly(hours);
    }

    @Test
    void aRuleThatNeverOccursAndOneForEverAreSaidAtTheirFields() {
        LocalDate day = today.plusDays(3);
        Recurrence never = Rules.weekly(day, day, day.plusDays(1).getDayOfWeek());
        Recurrence forEver = Rules.weekly(day, null, day.getDayOfWeek());

        refusedAt("/recurrence/weekdays", ProblemType.NEVER_OCCURS, () -> aino.addOwnEntry(details("A", never, 0)));
        refusedAt("/recurrence/to", ProblemType.REQUIRED, () -> aino.addOwnEntry(details("A", forEver, 0)));
        assertThat(aino.ownEntries()).isEmpty();
    }

    @Test
    void theWeekThatHasDaysOfTwoYearsIsNumberedAsIsoHasIt() {
        Week week = aino.ownWeek(Language.EN, LocalDate.of(2027, 1, 1));

        assertThat(week.year()).isEqualTo(2026);
        assertThat(week.number()).isEqualTo(53);
        assertThat(week.days().get(4).publicHoliday()).isEqualTo("New Year's Day");
        assertThat(week.days().get(5).publicHoliday()).isNull();
    }

    @Test
    void pausesAndTheEndOfTheEnrolmentStopWhatWasAgreedButNotWhatIsOnesOwn() {
        timetable.everyDay(scene.aino);
        LocalDate monday = aino.ownWeek(Language.SV, null).monday();
        aino.addOwnEntry(own("Tandläkaren", monday.plusDays(1)));
        scene.rows()
                .update(
                        "INSERT INTO enrolment_pause (enrolment_id, since, until)"
                                + " SELECT id, ?, ? FROM enrolment WHERE participant_id = ?",
                        monday,
                        monday.plusDays(2),
                        scene.aino.id());
        scene.rows()
                .update("UPDATE enrolment SET until = ? WHERE participant_id = ?", monday.plusDays(5), scene.aino.id());

        List<Day> days = aino.ownWeek(Language.SV, null).days();

        assertThat(days).extracting(day -> day.occurrences().size()).containsExactly(0, 1, 0, 1, 1, 1, 0);
        assertThat(days.get(1).occurrences().getFirst().title()).isEqualTo("Tandläkaren");
    }

    @Test
    void hoursWithAttendanceAreEndedAndNotRemovedAndKeepTheirDays() {
        Entry hours = timetable.everyDay(scene.aino);
        Timetable.attendanceAs(scene.coach)
                .register(
                        scene.aino.id(),
                        timetable.key(hours, timetable.yesterday()),
                        Timetable.change(AttendanceState.CAME, null, 0));

        refusedAt(
                "/recurrence",
                ProblemType.ATTENDANCE_REGISTERED,
                () -> coach.changeHours(scene.aino.id(), hours.id(), details("Byggeriet", daily(today), 0)));
        coach.removeHours(scene.aino.id(), hours.id(), 0);

        Entry ended = coach.hours(scene.aino.id()).getFirst();
        assertThat(ended.details().recurrence().to()).isEqualTo(timetable.yesterday());
        assertThat(ended.details().version()).isEqualTo(1);
        assertThat(on(timetable.week(scene.aino, timetable.yesterday()), timetable.yesterday())
                        .attendance()
                        .state())
                .isEqualTo(AttendanceState.CAME);
    }

    @Test
    void theCoachsWeekHoldsEverybodyAndIsLoggedForEach() {
        timetable.everyDay(scene.aino);
        CaseloadWeek week = coach.caseloadWeek(null);

        assertThat(week.rows()).extracting(CaseloadWeekRow::name).containsExactly("Aino", "Alias", "Bo");
        assertThat(week.rows().getFirst().occurrences()).hasSize(7);
        assertThat(week.rows().getLast().occurrences()).isEmpty();
        for (CaseloadWeekRow row : week.rows()) {
            assertThat(scene.rows()
                            .count(
                                    "SELECT COUNT(*) FROM access_log WHERE account_id = ? AND participant_id = ?"
                                            + " AND purpose = 'ScheduleController.caseloadWeek' AND permitted",
                                    scene.coach.id(),
                                    row.participantId()))
                    .isEqualTo(1);
        }
    }

    @Test
    void theFirstPageShowsWhatComesNext() {
        aino.addOwnEntry(own("Bibliotek", today.plusDays(2)));
        Entry later = aino.addOwnEntry(own("Café", today.plusDays(4)));

        assertThat(aino.current().now()).isEmpty();
        assertThat(aino.current().next()).extracting(Occurrence::title).containsExactly("Bibliotek");
        assertThat(later.details().version()).isZero();
    }
}
