package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.platform.Ids;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Absence;
import se.framsteg.schedule.AttendanceApi;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.Entry;
import se.framsteg.schedule.EntryDetails;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.Purpose;
import se.framsteg.schedule.Recurrence;
import se.framsteg.schedule.ScheduleApi;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** Hours serve a milestone of the plan, by its id: the week tells it in the words that the plan has now. */
class PurposesTest {

    private final Scene scene = new Scene();
    private final UUID aino = scene.aino.id();
    private final LocalDate today = scene.today();
    private final PlanApi coach = RunningApi.as(scene.coach, PlanApi.class);
    private final ScheduleApi week = RunningApi.as(scene.coach, ScheduleApi.class);
    private final ScheduleApi phone = RunningApi.as(scene.aino, ScheduleApi.class);
    private final Milestone outside = Content.milestone("Vara ute varje dag \uD83C\uDF31");
    private final Milestone letter = Content.milestone("Skriva ett CV");

    @Test
    void aMilestoneThatThePlanDoesNotHaveIsRefusedAtItsHours() {
        refusedAt(
                "/content/attendance/1/milestone",
                ProblemType.UNKNOWN_VALUE,
                () -> propose(
                        List.of(outside), hours(DayOfWeek.MONDAY, outside.id()), hours(DayOfWeek.FRIDAY, letter.id())));
        refusedAt(
                "/milestone",
                ProblemType.UNKNOWN_VALUE,
                () -> week.addHours(aino, every(DayOfWeek.MONDAY, outside.id())));
        assertThat(week.purposes(aino)).as("no plan is agreed").isEmpty();
    }

    @Test
    void aPlacementHasNoMilestonesOfItsOwn() {
        agree(List.of(outside));
        PlacementDetails placement = new PlacementDetails(
                PlacementKind.WORK_TRAINING,
                "Byggeriet",
                null,
                "Kim",
                null,
                today,
                today.plusDays(20),
                List.of(hours(DayOfWeek.MONDAY, outside.id())),
                null,
                null,
                2,
                List.of(),
                0);
        refusedAt(
                "/hours/0/milestone",
                ProblemType.UNKNOWN_VALUE,
                () -> RunningApi.as(scene.coach, PlacementsApi.class).addPlacement(aino, placement));
    }

    @Test
    void somebodyElsesMilestoneIsRefused() {
        agree(List.of(outside));
        refusedAt(
                "/milestone",
                ProblemType.UNKNOWN_VALUE,
                () -> week.addHours(scene.bo.id(), every(DayOfWeek.MONDAY, outside.id())));
    }

    @Test
    void theWeekTellsWhyInTheWordsThatThePlanHasNow() {
        agree(List.of(outside, letter), hours(DayOfWeek.MONDAY, outside.id()));
        assertThat(week.purposes(aino))
                .containsExactly(new Purpose(outside.id(), outside.words()), new Purpose(letter.id(), letter.words()));
        assertThat(why()).containsOnly(outside.words());

        agree(List.of(renamed("Gå ut före tolv"), letter), hours(DayOfWeek.MONDAY, outside.id()));
        assertThat(why()).containsOnly("Gå ut före tolv");
    }

    @Test
    void aMilestoneThatIsTakenAwayIsNotToldOfAndHoldsNobodyUp() {
        agree(List.of(outside));
        Entry chosen = week.addHours(aino, every(DayOfWeek.MONDAY, outside.id()));
        assertThat(why()).containsOnly(outside.words());

        agree(List.of(letter));

        assertThat(why()).isEmpty();
        Entry shown = only(week.hours(aino));
        assertThat(shown.details().milestone()).isNull();
        EntryDetails asRead = chosen.details()
                .with(chosen.details()
                        .recurrence()
                        .withDeviations(
                                List.of(Deviation.otherHours(nextMonday(), LocalTime.of(10, 0), LocalTime.of(11, 0)))));
        assertThat(week.changeHours(aino, chosen.id(), asRead).details().version())
                .as("a form that was open all the time")
                .isEqualTo(1);
    }

    @Test
    void hoursThatGetAnotherMilestoneAreTheSameHours() {
        agree(List.of(outside, letter), hours(DayOfWeek.MONDAY, null), hours(DayOfWeek.FRIDAY, null));
        Entry before = only(week.hours(aino));

        agree(List.of(outside, letter), hours(DayOfWeek.MONDAY, letter.id()), hours(DayOfWeek.FRIDAY, letter.id()));

        Entry after = only(week.hours(aino));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.details())
                .isEqualTo(before.details().serving(letter.id()).withVersion(1));
    }

    @Test
    void daysThatServeDifferentMilestonesAreDividedAndWhatIsToldAheadStays() {
        agree(List.of(outside, letter), hours(DayOfWeek.MONDAY, outside.id()), hours(DayOfWeek.FRIDAY, outside.id()));
        Entry both = only(week.hours(aino));
        LocalDate told = nextMonday();
        RunningApi.as(scene.aino, AttendanceApi.class)
                .report(
                        occurrence(told).key(),
                        new Absence(RunningApi.bean(Ids.class).next(), true, 0));

        agree(List.of(outside, letter), hours(DayOfWeek.MONDAY, outside.id()), hours(DayOfWeek.FRIDAY, letter.id()));

        assertThat(week.hours(aino))
                .filteredOn(entry -> entry.id().equals(both.id()))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.details().recurrence().to()).isEqualTo(told));
        assertThat(times(told, told.plusDays(6)))
                .extracting(time -> time.starts().getDayOfWeek() + " " + time.why())
                .containsExactly("MONDAY [" + outside.words() + "]", "FRIDAY [" + letter.words() + "]");
    }

    @Test
    void hoursThatTheCoachAlreadyHasInTheWeekGetTheMilestoneThatIsAgreedOn() {
        week.addHours(aino, every(DayOfWeek.MONDAY, null));
        agree(List.of(outside), hours(DayOfWeek.MONDAY, outside.id()));
        assertThat(only(week.hours(aino)).details().milestone()).isEqualTo(outside.id());
    }

    private Milestone renamed(String words) {
        return new Milestone(outside.id(), words, null, null);
    }

    private void propose(List<Milestone> milestones, WeeklyHours... hours) {
        PlanContent content =
                new PlanContent(null, "Byggeriet", Arrays.asList(hours), milestones, null, null, null, null, null);
        coach.propose(aino, new PlanProposal(content, coach.plan(aino).latest()));
    }

    private void agree(List<Milestone> milestones, WeeklyHours... hours) {
        propose(milestones, hours);
        RunningApi.as(scene.aino, PlanApi.class).answerOwn(coach.plan(aino).latest(), new PlanAnswer(true, null));
    }

    private static WeeklyHours hours(DayOfWeek day, @Nullable UUID milestone) {
        return new WeeklyHours(day, LocalTime.of(9, 0), LocalTime.of(12, 0), milestone);
    }

    private EntryDetails every(DayOfWeek day, @Nullable UUID milestone) {
        Recurrence rule =
                new Recurrence(List.of(day), LocalTime.of(9, 0), LocalTime.of(12, 0), 1, today, null, true, List.of());
        return new EntryDetails("Byggeriet", rule, null, null, null, null, milestone, 0);
    }

    /** Of the next two weeks, as the participant reads it. */
    private List<String> why() {
        return times(today, today.plusDays(14)).stream()
                .flatMap(time -> time.why().stream())
                .toList();
    }

    private Occurrence occurrence(LocalDate day) {
        return times(day, day).getFirst();
    }

    private List<Occurrence> times(LocalDate from, LocalDate to) {
        return Stream.of(from, from.plusDays(7), from.plusDays(14))
                .flatMap(day -> phone.ownWeek(Language.SV, day).days().stream())
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .flatMap(day -> day.occurrences().stream())
                .distinct()
                .toList();
    }

    /** At least a week ahead, so that what is agreed today holds. */
    private LocalDate nextMonday() {
        return today.plusDays(15L - today.getDayOfWeek().getValue());
    }

    private static Entry only(List<Entry> entries) {
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }
}
