package se.framsteg.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Pause;
import se.framsteg.plan.FollowUpRule.Talks;
import se.framsteg.plan.PlacementEndRule.Stay;
import se.framsteg.testing.RunningApi;

/** The rules that say what is late, each on both sides of its edge. */
class LatenessTest {

    private static final Predicate<LocalDate> NEVER_FREE = day -> false;
    private static final LocalDate BEGAN = LocalDate.of(2026, 11, 2);

    private final Predicate<LocalDate> inSweden = RunningApi.bean(WorkingDays.class)::isFree;

    @Test
    void anAssessmentIsLateOnTheDayAfterTheSecondWeek() {
        assertThat(FirstWeeksRule.late(enrolled(), NEVER_FREE, BEGAN.plusDays(14)))
                .isEmpty();
        assertThat(FirstWeeksRule.late(enrolled(), NEVER_FREE, BEGAN.plusDays(15)))
                .contains(BEGAN.plusDays(15));
        assertThat(FirstWeeksRule.late(enrolled(), NEVER_FREE, BEGAN.plusDays(90)))
                .contains(BEGAN.plusDays(15));
    }

    @Test
    void nothingFallsDueAtChristmasOrMidsummer() {
        assertThat(inSweden)
                .accepts(
                        LocalDate.of(2026, 12, 24),
                        LocalDate.of(2026, 12, 26),
                        LocalDate.of(2026, 6, 19),
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2026, 11, 22))
                .rejects(LocalDate.of(2026, 12, 23), LocalDate.of(2026, 11, 23));
        // Two weeks after 10 December 2026 is Christmas Eve; the next day that counts is Monday the 28th.
        CurrentEnrolment december = enrolledSince(LocalDate.of(2026, 12, 10));
        assertThat(FirstWeeksRule.late(december, inSweden, LocalDate.of(2026, 12, 28)))
                .isEmpty();
        assertThat(FirstWeeksRule.late(december, inSweden, LocalDate.of(2026, 12, 29)))
                .contains(LocalDate.of(2026, 12, 29));
    }

    @Test
    void withoutAnAgreedPlanNoTalkIsDue() {
        Talks none = new Talks(null, 4, List.of(), List.of());
        assertThat(FollowUpRule.due(enrolled(), none, NEVER_FREE)).isNull();
        assertThat(FollowUpRule.late(enrolled(), none, NEVER_FREE, BEGAN.plusYears(1)))
                .isEmpty();
    }

    @Test
    void theFirstTalkIsTwoWeeksAfterThePlanAndTheNextAsThePlanSays() {
        assertThat(due(4)).isEqualTo(BEGAN.plusWeeks(2));
        assertThat(due(4, BEGAN.plusDays(10))).isEqualTo(BEGAN.plusDays(10).plusWeeks(4));
        assertThat(due(null, BEGAN.plusDays(40), BEGAN.plusDays(10)))
                .isEqualTo(BEGAN.plusDays(40).plusWeeks(6));
    }

    @Test
    void aTalkIsLateWhenTheTimeIsUpAndNoneIsPlanned() {
        Talks nonePlanned = new Talks(BEGAN, 4, List.of(), List.of());
        LocalDate last = BEGAN.plusWeeks(2);
        assertThat(FollowUpRule.late(enrolled(), nonePlanned, NEVER_FREE, last)).isEmpty();
        assertThat(FollowUpRule.late(enrolled(), nonePlanned, NEVER_FREE, last.plusDays(1)))
                .contains(last.plusDays(1));
        Talks planned = new Talks(BEGAN, 4, List.of(), List.of(last.plusDays(5)));
        assertThat(FollowUpRule.late(enrolled(), planned, NEVER_FREE, last.plusDays(5)))
                .isEmpty();
        assertThat(FollowUpRule.late(enrolled(), planned, NEVER_FREE, last.plusDays(6)))
                .contains(last.plusDays(6));
    }

    @Test
    void theNextTalkIsProposedAfterThoseThatArePlannedAndNeverForADayThatHasPassed() {
        LocalDate inTime = BEGAN.plusDays(5);
        assertThat(proposed(inTime, List.of(), List.of())).isEqualTo(BEGAN.plusWeeks(2));
        assertThat(proposed(inTime, List.of(BEGAN.plusDays(3)), List.of(BEGAN.plusDays(40))))
                .isEqualTo(BEGAN.plusDays(40).plusWeeks(4));
        assertThat(proposed(BEGAN.plusDays(90), List.of(), List.of())).isEqualTo(BEGAN.plusDays(90));
        // The day before Christmas Eve was due; on Saturday the 26th the Monday after is proposed.
        Talks talks = new Talks(LocalDate.of(2026, 12, 9), 4, List.of(), List.of());
        assertThat(FollowUpRule.proposed(enrolled(), talks, inSweden, LocalDate.of(2026, 12, 26)))
                .isEqualTo(LocalDate.of(2026, 12, 28));
    }

    private static @Nullable LocalDate proposed(LocalDate today, List<LocalDate> held, List<LocalDate> planned) {
        return FollowUpRule.proposed(enrolled(), new Talks(BEGAN, 4, held, planned), NEVER_FREE, today);
    }

    @Test
    void aPauseStopsTheCountToTheNextTalk() {
        Pause tenDays = new Pause(BEGAN.plusDays(2), BEGAN.plusDays(11));
        Talks talks = new Talks(BEGAN, 4, List.of(), List.of());
        assertThat(FollowUpRule.due(enrolledSince(BEGAN, tenDays), talks, NEVER_FREE))
                .isEqualTo(BEGAN.plusDays(24));
    }

    @Test
    void aPlacementThatEndsIsToldTwoWeeksBeforeUnlessAnotherFollows() {
        Stay stay = new Stay(BEGAN, BEGAN.plusDays(60), "Byggeriet");
        assertThat(PlacementEndRule.ending(List.of(stay), BEGAN.plusDays(45))).isEmpty();
        assertThat(PlacementEndRule.ending(List.of(stay), BEGAN.plusDays(46))).contains(stay);
        assertThat(PlacementEndRule.ending(List.of(stay), BEGAN.plusDays(60))).contains(stay);
        assertThat(PlacementEndRule.ending(List.of(stay), BEGAN.plusDays(61))).isEmpty();
        Stay next = new Stay(BEGAN.plusDays(61), BEGAN.plusDays(90), "Biblioteket");
        assertThat(PlacementEndRule.ending(List.of(stay, next), BEGAN.plusDays(50)))
                .isEmpty();
    }

    private static @Nullable LocalDate due(@Nullable Integer weeks, LocalDate... held) {
        return FollowUpRule.due(enrolled(), new Talks(BEGAN, weeks, List.of(held), List.of()), NEVER_FREE);
    }

    private static CurrentEnrolment enrolled() {
        return enrolledSince(BEGAN);
    }

    private static CurrentEnrolment enrolledSince(LocalDate day, Pause... pauses) {
        UUID id = UUID.randomUUID();
        return new CurrentEnrolment(id, id, "Aino", id, "P", day, null, List.of(pauses), true, null, null);
    }
}
