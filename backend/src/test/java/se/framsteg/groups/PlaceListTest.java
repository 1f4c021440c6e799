package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import org.junit.jupiter.api.Test;
import se.framsteg.problem.ProblemType;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

class PlaceListTest {

    private static final String LOGGED = "SELECT COUNT(*) FROM access_log WHERE account_id = ? AND participant_id = ?";

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);

    @Test
    void othersAndWhatNobodySignsUpForAreNotThere() {
        Activity series = groups.published(groups.details(1, Booking.SERIES));
        Activity draft = coordinator.make(scene.programme, groups.details(1, Booking.SERIES));
        ActivitiesApi other = Groups.coordinating(scene.otherCoordinator);
        refused(ProblemType.NOT_FOUND, () -> other.places(scene.otherProgramme, series.id(), null));
        refused(ProblemType.NOT_FOUND, () -> other.places(scene.programme, series.id(), null));
        refused(ProblemType.NOT_FOUND, () -> coordinator.places(scene.programme, draft.id(), null));
        refused(
                ProblemType.NOT_FOUND,
                () -> coordinator.places(
                        scene.programme, series.id(), scene.today().plusDays(1)));
    }

    @Test
    void whoHasAPlaceStandsBeforeWhoWaitsInLineAndTheLogNamesEach() {
        Activity activity = groups.published(groups.details(1, Booking.SERIES));
        for (Person person : new Person[] {scene.protectedOne, scene.bo, scene.aino}) {
            Groups.as(person).signUp(Groups.series(activity, person));
        }
        long before = scene.rows().count(LOGGED, scene.coordinator.id(), scene.bo.id());

        PlaceList list = coordinator.places(scene.programme, activity.id(), null);

        assertThat(list.spots()).isEqualTo(new Spots(1, 0, 2));
        assertThat(list.people())
                .containsExactly(
                        new PlaceHolder("Alias", PlaceState.TAKING_PART, 0),
                        new PlaceHolder("Bo", PlaceState.WAITING, 0),
                        new PlaceHolder("Aino", PlaceState.WAITING, 1));
        assertThat(scene.rows().count(LOGGED, scene.coordinator.id(), scene.bo.id()))
                .isEqualTo(before + 1);
    }

    @Test
    void whereEachSessionIsSignedUpForEachHasAListOfItsOwn() {
        Activity activity = groups.published(groups.details(2, Booking.EACH_SESSION));
        Groups.as(scene.aino).signUp(Groups.session(activity, 1, scene.aino));

        assertThat(coordinator
                        .places(
                                scene.programme,
                                activity.id(),
                                activity.sessions().getFirst().on())
                        .people())
                .isEmpty();
        assertThat(coordinator
                        .places(
                                scene.programme,
                                activity.id(),
                                activity.sessions().get(1).on())
                        .people())
                .extracting(PlaceHolder::name)
                .containsExactly("Aino");
    }
}
