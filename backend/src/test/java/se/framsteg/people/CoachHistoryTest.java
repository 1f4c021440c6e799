package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;

class CoachHistoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final Period ENROLMENT = new Period(JANUARY, null);
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BIRGIT = UUID.randomUUID();
    private static final UUID CARL = UUID.randomUUID();

    private static final CoachHistory NOBODY = new CoachHistory(List.of());
    private static final CoachHistory ANNA_ALL_ALONG = change(NOBODY, ANNA, JANUARY);

    @Test
    void aChangeOutsideTheEnrolmentIsHindered() {
        Period ended = new Period(JANUARY, TODAY.minusDays(10));

        assertThat(hindrance(ANNA_ALL_ALONG, JANUARY.minusDays(1), ENROLMENT)).isEqualTo(ProblemType.OUT_OF_RANGE);
        assertThat(hindrance(ANNA_ALL_ALONG, TODAY, ended)).isEqualTo(ProblemType.OUT_OF_RANGE);
        assertThat(hindrance(ANNA_ALL_ALONG, TODAY.minusDays(10), ended)).isNull();
    }

    @Test
    void aChangeThatWouldWipeOutATurnThatHasBegunIsHindered() {
        CoachHistory history = change(ANNA_ALL_ALONG, BIRGIT, TODAY.minusDays(1));

        assertThat(hindrance(history, TODAY.minusDays(2), ENROLMENT)).isEqualTo(ProblemType.OVERLAPS);
        assertThat(hindrance(history, TODAY.minusDays(1), ENROLMENT)).isEqualTo(ProblemType.OVERLAPS);
        assertThat(hindrance(history, TODAY, ENROLMENT)).isNull();
    }

    @Test
    void whatIsPlannedOrBeganTodayMayBeReplanned() {
        CoachHistory planned = change(ANNA_ALL_ALONG, BIRGIT, TODAY.plusDays(30));

        assertThat(hindrance(planned, TODAY, ENROLMENT)).isNull();
        assertThat(change(planned, CARL, TODAY).turns())
                .extracting(CoachTurn::coachId)
                .containsExactly(ANNA, CARL);
        assertThat(hindrance(change(ANNA_ALL_ALONG, BIRGIT, TODAY), TODAY, ENROLMENT))
                .isNull();
    }

    @Test
    void theOneBeforeEndsTheDayBeforeSoThatThereIsNeitherGapNorOverlap() {
        CoachHistory history = change(ANNA_ALL_ALONG, BIRGIT, TODAY.minusDays(20));

        assertThat(history.turns().getFirst().period()).isEqualTo(new Period(JANUARY, TODAY.minusDays(21)));
        assertThat(history.turns().getLast().period()).isEqualTo(new Period(TODAY.minusDays(20), null));
    }

    @Test
    void nobodyIsAChangeToo() {
        CoachHistory history = change(ANNA_ALL_ALONG, null, TODAY);

        assertThat(history.turns()).hasSize(1);
        assertThat(history.turns().getFirst().until()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void aChangeBackTheSameDayLeavesOneUnbrokenTurn() {
        CoachHistory history = change(change(ANNA_ALL_ALONG, BIRGIT, TODAY), ANNA, TODAY);

        assertThat(history).isEqualTo(ANNA_ALL_ALONG);
    }

    @Test
    void aCoachWhoIsReplacedOnTheirFirstDayLeavesNoEmptyTurn() {
        assertThat(change(ANNA_ALL_ALONG, BIRGIT, JANUARY).turns())
                .extracting(CoachTurn::coachId)
                .containsExactly(BIRGIT);
    }

    @Test
    void anExitEndsTheTurnAndALaterExitMovesThatEnd() {
        Period ended = new Period(JANUARY, TODAY.minusDays(5));
        Period later = new Period(JANUARY, TODAY);

        CoachHistory afterExit = ANNA_ALL_ALONG.moved(ENROLMENT, ended);

        assertThat(afterExit.turns().getFirst().until()).isEqualTo(ended.until());
        assertThat(afterExit.moved(ended, later).turns().getFirst().until()).isEqualTo(later.until());
    }

    @Test
    void anExitDoesNotProlongATurnThatEndedBefore() {
        CoachHistory history = change(ANNA_ALL_ALONG, null, TODAY.minusDays(30));

        assertThat(history.moved(ENROLMENT, new Period(JANUARY, TODAY))).isEqualTo(history);
    }

    @Test
    void turnsFollowTheFirstDayOfTheEnrolment() {
        Period earlier = new Period(JANUARY.minusDays(10), null);
        Period later = new Period(JANUARY.plusDays(10), null);

        assertThat(ANNA_ALL_ALONG.moved(ENROLMENT, earlier).turns().getFirst().period())
                .isEqualTo(earlier);
        assertThat(ANNA_ALL_ALONG.moved(ENROLMENT, later).turns().getFirst().period())
                .isEqualTo(later);
    }

    private static CoachHistory change(CoachHistory history, @Nullable UUID coach, LocalDate since) {
        return history.changed(coach, since, ENROLMENT, UUID.randomUUID());
    }

    private static @Nullable ProblemType hindrance(CoachHistory history, LocalDate since, Period enrolment) {
        return history.hindrance(since, enrolment, TODAY);
    }
}
