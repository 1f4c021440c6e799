package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What becomes of places, of the line and of offers when somebody's time in the programme ends or pauses. */
class LeavingTest {

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final Person leaving = groups.participant("Slutar");
    private final CatalogueApi theirs = Groups.as(leaving);
    private final CatalogueApi aino = Groups.as(scene.aino);
    private final CatalogueApi bo = Groups.as(scene.bo);
    private final Activity activity = groups.published(groups.details(1, Booking.SERIES));
    private final UUID bookable = Groups.series(activity, scene.aino);

    @Test
    void onTheLastDayThePlaceIsStillTheirs() {
        theirs.signUp(bookable);
        aino.signUp(bookable);

        until(scene.today());

        assertThat(seen(leaving).state()).isEqualTo(PlaceState.TAKING_PART);
        assertThat(seen(scene.aino).state()).isEqualTo(PlaceState.WAITING);
    }

    @Test
    void theDayAfterThePlaceGoesToTheNextInLineWhoIsTold() {
        theirs.signUp(bookable);
        aino.signUp(bookable);

        until(scene.today().minusDays(1));

        assertThat(seen(scene.aino).state()).isEqualTo(PlaceState.OFFERED);
        assertThat(aino.news()).extracting(GroupNews::kind).containsExactly(NewsKind.OFFER);
        assertThat(signUps()).isZero();
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM taking_part WHERE participant_id = ? AND until IS NOT NULL AND until_by IS NULL",
                                leaving.id()))
                .isEqualTo(1);
        refused(ProblemType.NOT_FOUND, () -> theirs.signUp(bookable));
        assertThat(theirs.ownCatalogue(null, null, false, 0).cards()).isEmpty();
    }

    @Test
    void whoeverWaitedIsInLineNoMoreAndTheOthersMoveForward() {
        aino.signUp(bookable);
        theirs.signUp(bookable);
        bo.signUp(bookable);
        assertThat(seen(scene.bo).before()).isEqualTo(1);

        until(scene.today().minusDays(1));

        assertThat(seen(scene.bo)).isEqualTo(new MyPlace(PlaceState.WAITING, 0, null));
        assertThat(signUps()).isZero();
    }

    @Test
    void anOfferToThemGoesToTheNext() {
        aino.signUp(bookable);
        theirs.signUp(bookable);
        bo.signUp(bookable);
        aino.withdraw(bookable);
        assertThat(seen(leaving).state()).isEqualTo(PlaceState.OFFERED);

        until(scene.today().minusDays(1));

        assertThat(seen(scene.bo).state()).isEqualTo(PlaceState.OFFERED);
        assertThat(signUps()).isZero();
    }

    @Test
    void inAPausePlacesLineAndOffersStayAndTheWeekIsFree() {
        aino.signUp(bookable);
        theirs.signUp(bookable);
        aino.withdraw(bookable);
        scene.rows()
                .update(
                        "INSERT INTO enrolment_pause (enrolment_id, since, until)"
                                + " SELECT id, ?, NULL FROM enrolment WHERE participant_id = ?",
                        scene.today(),
                        leaving.id());

        RunningApi.bean(LineSweep.class).sweep();

        assertThat(seen(leaving).state()).isEqualTo(PlaceState.OFFERED);
        assertThat(theirs.answerOffer(bookable, new OfferAnswer(true)).state()).isEqualTo(PlaceState.TAKING_PART);
        LocalDate first = activity.sessions().getFirst().on();
        assertThat(RunningApi.as(scene.leader, RosterClient.class)
                        .roster(activity.id(), first)
                        .rows())
                .isEmpty();
    }

    /** A coordinator has narrowed to whom it is open. */
    @Test
    void whoeverHasAPlaceMaySeeItAndGiveItBackAlsoWhenItWouldNotBeOpenToThemNow() {
        theirs.signUp(bookable);
        scene.rows()
                .update(
                        "UPDATE activity_reach SET programme_id = ? WHERE activity_id = ?",
                        scene.otherProgramme,
                        activity.id());

        assertThat(theirs.ownCatalogue(null, null, false, 0).mine())
                .extracting(ActivityCard::id)
                .isEqualTo(List.of(activity.id()));
        assertThat(seen(leaving).state()).isEqualTo(PlaceState.TAKING_PART);
        assertThat(theirs.withdraw(bookable)).isEqualTo(MyPlace.NONE);
        refused(ProblemType.NOT_FOUND, () -> theirs.signUp(bookable));
    }

    private void until(LocalDate lastDay) {
        scene.rows().update("UPDATE enrolment SET until = ? WHERE participant_id = ?", lastDay, leaving.id());
        RunningApi.bean(LineSweep.class).sweep();
    }

    private long signUps() {
        return scene.rows().count("SELECT COUNT(*) FROM sign_up WHERE participant_id = ?", leaving.id());
    }

    private MyPlace seen(Person person) {
        return Objects.requireNonNull(
                        Groups.as(person).ownActivity(activity.id()).series())
                .mine();
    }
}
