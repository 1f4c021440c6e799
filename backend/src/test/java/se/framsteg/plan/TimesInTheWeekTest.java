package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.schedule.OccurrenceSource;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.PlannedTime;
import se.framsteg.schedule.SourceKind;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What this room gives to the week. */
class TimesInTheWeekTest {

    private final Scene scene = new Scene();
    private final UUID aino = scene.aino.id();

    @Test
    void aPlacementIsThereOnItsDaysWithinItsPeriodAndNotOnAPublicHoliday() {
        // Christmas 2026: the 24th and 25th are a Thursday and a Friday, New Year's Day a Friday.
        RunningApi.as(scene.coach, PlacementsApi.class)
                .addPlacement(
                        aino,
                        new PlacementDetails(
                                PlacementKind.WORK_TRIAL,
                                "Byggeriet",
                                "Storgatan 1",
                                "Kim",
                                null,
                                LocalDate.of(2026, 12, 18),
                                LocalDate.of(2027, 1, 8),
                                List.of(
                                        Content.hours(DayOfWeek.WEDNESDAY, 9, 11),
                                        Content.hours(DayOfWeek.FRIDAY, 9, 12)),
                                null,
                                null,
                                2,
                                List.of(),
                                0));
        assertThat(times(SourceKind.PLACEMENT, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31)))
                .allSatisfy(time -> assertThat(time.title()).isEqualTo("Byggeriet"))
                .extracting(time -> time.slot().day().toString())
                .containsExactlyInAnyOrder("2026-12-18", "2026-12-23", "2026-12-30", "2027-01-08");
    }

    @Test
    void aTalkThatIsMovedIsWhereItWasMovedToAndACancelledOneIsToldAsThat() {
        FollowUpsApi coach = RunningApi.as(scene.coach, FollowUpsApi.class);
        LocalDate day = scene.today().plusDays(3);
        FollowUp planned = coach.planFollowUp(aino, at(FollowUpKind.VISIT, day))
                .followUps()
                .getFirst();
        FollowUp moved = coach.moveFollowUp(
                        aino, planned.id(), new FollowUpMove(at(FollowUpKind.VISIT, day.plusDays(1)), null, 1))
                .followUps()
                .getFirst();
        assertThat(times(SourceKind.TALK, day, day.plusDays(7))).singleElement().satisfies(time -> {
            assertThat(time.slot().day()).isEqualTo(day.plusDays(1));
            assertThat(time.title()).as("its kind says it all").isNull();
        });
        assertThat(times(SourceKind.FOLLOW_UP, day, day.plusDays(7))).isEmpty();
        coach.closeFollowUp(aino, moved.id(), new FollowUpOutcome(FollowUpState.CANCELLED, null, 1));
        assertThat(times(SourceKind.TALK, day, day.plusDays(7)))
                .singleElement()
                .satisfies(time -> assertThat(time.slot().state()).isEqualTo(OccurrenceState.CANCELLED));
    }

    private List<PlannedTime> times(SourceKind kind, LocalDate from, LocalDate to) {
        return RunningApi.bean(BeanContext.class).getBeansOfType(OccurrenceSource.class).stream()
                .filter(source -> source.kinds().contains(kind))
                .flatMap(source -> source.between(Set.of(kind), List.of(aino), from, to).stream())
                .toList();
    }

    private static FollowUpTime at(FollowUpKind kind, LocalDate day) {
        return new FollowUpTime(kind, day, LocalTime.of(10, 0), LocalTime.of(11, 0), null);
    }
}
