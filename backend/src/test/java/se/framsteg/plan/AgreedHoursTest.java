package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Entry;
import se.framsteg.schedule.EntryDetails;
import se.framsteg.schedule.Recurrence;
import se.framsteg.schedule.ScheduleApi;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** Hours are typed once: what two have agreed on becomes rules of the week. */
class AgreedHoursTest {

    private final Scene scene = new Scene();
    private final UUID aino = scene.aino.id();
    private final LocalDate today = scene.today();
    private final PlanApi coach = RunningApi.as(scene.coach, PlanApi.class);
    private final ScheduleApi week = RunningApi.as(scene.coach, ScheduleApi.class);

    @Test
    void aTimeWithSecondsIsRefusedSinceNoWeekCouldHoldIt() {
        WeeklyHours odd = new WeeklyHours(DayOfWeek.MONDAY, LocalTime.of(9, 0, 30), LocalTime.of(12, 0), null);
        refusedAt("/content/attendance/0/from", ProblemType.INVALID, () -> propose(odd));
    }

    @Test
    void whatIsOnlyProposedIsNotInTheWeek() {
        propose(Content.hours(DayOfWeek.MONDAY, 9, 12));
        assertThat(week.hours(aino)).isEmpty();
    }

    @Test
    void whatIsAgreedIsInTheWeekFromTheDayAfter() {
        agree(
                Content.hours(DayOfWeek.MONDAY, 9, 12),
                Content.hours(DayOfWeek.TUESDAY, 13, 15),
                Content.hours(DayOfWeek.THURSDAY, 9, 12));
        assertThat(week.hours(aino))
                .extracting(AgreedHoursTest::said)
                .containsExactlyInAnyOrder("[MONDAY, THURSDAY] 09:00", "[TUESDAY] 13:00");
        assertThat(week.hours(aino)).allSatisfy(entry -> {
            assertThat(entry.details().title()).isEqualTo("Byggeriet");
            assertThat(rule(entry).from()).isEqualTo(today.plusDays(1));
            assertThat(rule(entry).to()).isNull();
        });
    }

    @Test
    void aNewAgreementChangesOnlyWhatItSaysOtherwise() {
        agree(Content.hours(DayOfWeek.MONDAY, 9, 12), Content.hours(DayOfWeek.THURSDAY, 9, 12));
        Entry both = week.hours(aino).getFirst();
        week.changeHours(aino, both.id(), since(both.details(), today.minusDays(20)));
        EntryDetails own = new EntryDetails(
                "Språkcafé",
                new Recurrence(
                        List.of(DayOfWeek.TUESDAY),
                        LocalTime.of(13, 0),
                        LocalTime.of(14, 0),
                        2,
                        today,
                        null,
                        false,
                        List.of()),
                null,
                null,
                null,
                null,
                null,
                0);
        week.addHours(aino, own);

        agree(Content.hours(DayOfWeek.MONDAY, 9, 12), Content.hours(DayOfWeek.FRIDAY, 9, 12));

        assertThat(week.hours(aino))
                .filteredOn(entry -> entry.id().equals(both.id()))
                .singleElement()
                .satisfies(entry -> assertThat(rule(entry).to()).isEqualTo(today));
        assertThat(week.hours(aino))
                .filteredOn(entry -> rule(entry).to() == null)
                .extracting(AgreedHoursTest::said)
                .containsExactlyInAnyOrder("[MONDAY] 09:00", "[FRIDAY] 09:00", "[TUESDAY] 13:00");
        assertThat(week.hours(aino))
                .filteredOn(entry -> said(entry).equals("[MONDAY] 09:00"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.details().place()).isEqualTo("Storgatan 1"));
    }

    @Test
    void hoursThatTheWeekHasAlreadyAreNotThereTwice() {
        agree(Content.hours(DayOfWeek.MONDAY, 9, 12));
        agree(Content.hours(DayOfWeek.FRIDAY, 9, 12));
        EntryDetails again = week.hours(aino).stream()
                .filter(entry -> rule(entry).to() == null)
                .findFirst()
                .orElseThrow()
                .details();
        Recurrence monday = new Recurrence(
                List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                1,
                today.plusDays(1),
                null,
                false,
                List.of());
        week.addHours(aino, new EntryDetails(again.title(), monday, null, null, null, null, null, 0));
        int before = week.hours(aino).size();
        agree(Content.hours(DayOfWeek.FRIDAY, 9, 12), Content.hours(DayOfWeek.MONDAY, 9, 12));
        assertThat(week.hours(aino)).hasSize(before);
    }

    private void propose(WeeklyHours... hours) {
        PlanContent content =
                new PlanContent(null, "Byggeriet\nsnickeriet", List.of(hours), List.of(), null, null, null, null, null);
        coach.propose(aino, new PlanProposal(content, coach.plan(aino).latest()));
    }

    private void agree(WeeklyHours... hours) {
        propose(hours);
        RunningApi.as(scene.aino, PlanApi.class).answerOwn(coach.plan(aino).latest(), new PlanAnswer(true, null));
    }

    /** Begun earlier, at a place that the coach has written into the week. */
    private static EntryDetails since(EntryDetails details, LocalDate day) {
        Recurrence rule = details.recurrence();
        return new EntryDetails(
                details.title(),
                new Recurrence(rule.weekdays(), rule.starts(), rule.ends(), 1, day, null, false, List.of()),
                "Storgatan 1",
                null,
                null,
                null,
                null,
                details.version());
    }

    private static String said(Entry entry) {
        return rule(entry).weekdays() + " " + rule(entry).starts();
    }

    private static Recurrence rule(Entry entry) {
        return entry.details().recurrence();
    }
}
