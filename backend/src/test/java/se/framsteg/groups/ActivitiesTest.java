package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.Recurrence;
import se.framsteg.testing.Scene;

class ActivitiesTest {

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);
    private final CatalogueApi aino = Groups.as(scene.aino);

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        ActivityDetails good = groups.details(2, Booking.SERIES);
        ActivityDetails wrong = new ActivityDetails(
                " ",
                good.theme(),
                good.picture(),
                " ",
                null,
                null,
                null,
                "Där det inte finns någon insats",
                List.of(),
                null,
                List.of(scene.aino.id()),
                List.of(),
                List.of(),
                0,
                good.booking(),
                good.recurrence(),
                null,
                null,
                1000,
                false,
                0);

        var problem = refused(ProblemType.INVALID, () -> coordinator.make(scene.programme, wrong));
        assertThat(problem.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder(
                        "/title",
                        "/purpose",
                        "/municipality",
                        "/capacity",
                        "/cancelHours",
                        "/leaders/0",
                        "/programmes");
    }

    @Test
    void aSeriesWithoutSessionsIsRefused() {
        LocalDate day = scene.today().plusDays(1);
        Recurrence never = Groups.rule(day, day).withDeviations(List.of(Deviation.cancelled(day)));
        ActivityDetails details = groups.details(2, Booking.SERIES).with(never, 0);
        refusedAt("/recurrence/weekdays", ProblemType.NEVER_OCCURS, () -> coordinator.make(scene.programme, details));
    }

    @Test
    void anotherProgrammesActivityIsNotThere() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        ActivitiesApi other = Groups.coordinating(scene.otherCoordinator);
        refused(ProblemType.NOT_FOUND, () -> other.activity(scene.otherProgramme, activity.id()));
        refused(ProblemType.NOT_FOUND, () -> other.activity(scene.programme, activity.id()));
    }

    @Test
    void whatIsOverCannotBePublished() {
        LocalDate before = scene.today().minusDays(20);
        Activity draft =
                coordinator.make(scene.programme, groups.details(2, Booking.SERIES, before, before.plusDays(10)));
        refused(ProblemType.ACTIVITY_OVER, () -> coordinator.publish(scene.programme, draft.id(), new Publication(1)));
    }

    @Test
    void fewerPlacesThanPeopleIsRefusedAndNothingIsStoredByHalves() {
        Activity activity = groups.published(groups.details(3, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        aino.signUp(bookable);
        Groups.as(scene.bo).signUp(bookable);
        ActivityDetails smaller = Groups.with(activity, 1, activity.details().recurrence());

        refusedAt(
                "/capacity",
                ProblemType.PLACES_TAKEN,
                () -> coordinator.change(scene.programme, activity.id(), smaller));
        refusedAt(
                "/capacity",
                ProblemType.PLACES_TAKEN,
                () -> coordinator.preview(scene.programme, activity.id(), smaller));
        assertThat(coordinator.activity(scene.programme, activity.id()).details())
                .isEqualTo(activity.details());
        assertThat(coordinator.activity(scene.programme, activity.id()).spots()).isEqualTo(new Spots(3, 1, 0));
    }

    @Test
    void whoChangesSecondIsShownWhatStands() {
        Activity activity = groups.published(groups.details(3, Booking.SERIES));
        ActivityDetails more = Groups.with(activity, 4, activity.details().recurrence());
        coordinator.change(scene.programme, activity.id(), more);
        var problem =
                refused(ProblemType.CHANGED_MEANWHILE, () -> coordinator.change(scene.programme, activity.id(), more));
        assertThat(Objects.requireNonNull(problem.current())).contains("\"capacity\":4");
    }

    @Test
    void aChangeShowsBeforehandWhatItDoesAndThenDoesIt() {
        Activity activity = groups.published(groups.details(1, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        aino.signUp(bookable);
        Groups.as(scene.bo).signUp(bookable);
        LocalDate first = scene.today().plusDays(1);
        Recurrence moved = activity.details()
                .recurrence()
                .withDeviations(
                        List.of(Deviation.moved(first, first.plusDays(1)), Deviation.cancelled(first.plusDays(7))));
        ActivityDetails change = Groups.with(activity, 2, moved);

        assertThat(coordinator.preview(scene.programme, activity.id(), change))
                .isEqualTo(new ChangeEffect(1, List.of(first), List.of(first.plusDays(7)), 1));
        assertThat(aino.news()).isEmpty();
        Activity changed = coordinator.change(scene.programme, activity.id(), change);

        assertThat(changed.sessions().get(1).state()).isEqualTo(OccurrenceState.CANCELLED);
        assertThat(aino.news())
                .extracting(GroupNews::kind)
                .containsExactlyInAnyOrder(NewsKind.SESSION_MOVED, NewsKind.SESSION_CANCELLED);
        assertThat(Groups.as(scene.bo).news()).extracting(GroupNews::kind).containsExactly(NewsKind.OFFER);
        assertThat(changed.spots()).isEqualTo(new Spots(2, 0, 0));
    }

    @Test
    void aCancelledSessionSaysWhyAndTheOthersStand() {
        Activity activity = groups.published(groups.details(2, Booking.EACH_SESSION));
        UUID first = Groups.session(activity, 0, scene.aino);
        aino.signUp(first);
        LocalDate on = scene.today().plusDays(1);

        Activity after = coordinator.cancelSession(
                scene.programme,
                activity.id(),
                on,
                new Cancellation("Lokalen är stängd.", activity.details().version()));

        assertThat(after.sessions().getFirst().because()).isEqualTo("Lokalen är stängd.");
        assertThat(after.sessions().get(1).state()).isEqualTo(OccurrenceState.AS_PLANNED);
        assertThat(aino.news()).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.SESSION_CANCELLED);
            assertThat(news.because()).isEqualTo("Lokalen är stängd.");
        });
        refused(ProblemType.SIGN_UP_CLOSED, () -> Groups.as(scene.bo).signUp(first));
        assertThat(Groups.as(scene.bo)
                        .signUp(Groups.session(activity, 1, scene.bo))
                        .state())
                .isEqualTo(PlaceState.TAKING_PART);
    }

    @Test
    void theListSaysWhatIsNextAndHowManyTakePart() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        aino.signUp(Groups.series(activity, scene.aino));
        assertThat(coordinator.activities(scene.programme))
                .filteredOn(row -> row.id().equals(activity.id()))
                .containsExactly(new ActivityRow(
                        activity.id(),
                        "Sova bättre",
                        Theme.HEALTH,
                        ActivityState.PUBLISHED,
                        scene.today().plusDays(1).atTime(Groups.ONE),
                        2,
                        1,
                        0));
        assertThat(coordinator.choices(scene.programme).leaders())
                .extracting(ActivityChoices.Choice::name)
                .contains("leader");
    }
}
