package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;
import static se.framsteg.testing.ProblemReply.refusedAt;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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
    void moreSessionsThanAnybodyPlansAreRefusedAtTheLastDay() {
        LocalDate day = scene.today().plusDays(1);
        Recurrence daily = new Recurrence(
                List.of(DayOfWeek.values()), Groups.ONE, Groups.THREE, 1, day, day.plusDays(200), true, List.of());
        ActivityDetails details = groups.details(2, Booking.SERIES).with(daily, 0);
        refusedAt("/recurrence/to", ProblemType.TOO_MANY_SESSIONS, () -> coordinator.make(scene.programme, details));
    }

    @Test
    void signUpThatOpensWhenAllIsOverOrClosesBeforeItOpensIsRefused() {
        LocalDate last = scene.today().plusDays(29);
        ActivityDetails details = groups.details(2, Booking.SERIES);
        refusedAt(
                "/opens",
                ProblemType.OPENS_TOO_LATE,
                () -> coordinator.make(scene.programme, Groups.withTimes(details, last.atTime(Groups.ONE), null)));
        refusedAt(
                "/closes",
                ProblemType.ENDS_BEFORE_START,
                () -> coordinator.make(
                        scene.programme,
                        Groups.withTimes(
                                details,
                                last.minusDays(9).atStartOfDay(),
                                last.minusDays(10).atStartOfDay())));
    }

    @Test
    void anHourThatTheClockSkipsIsRefusedAtItsField() {
        LocalDate spring = LocalDate.of(2027, 3, 28);
        Recurrence skipped = Recurrence.once(spring, LocalTime.of(2, 30), LocalTime.of(4, 0));
        ActivityDetails details = groups.details(2, Booking.SERIES).with(skipped, 0);
        refusedAt("/recurrence/starts", ProblemType.NO_SUCH_TIME, () -> coordinator.make(scene.programme, details));
    }

    @Test
    void aDraftIsThrownAwayOnlyWhileNobodyKnowsOfIt() {
        Activity draft = coordinator.make(scene.programme, groups.details(2, Booking.SERIES));
        refused(ProblemType.CHANGED_MEANWHILE, () -> coordinator.discard(scene.programme, draft.id(), 7));
        refused(
                ProblemType.NOT_FOUND,
                () -> Groups.coordinating(scene.otherCoordinator).discard(scene.otherProgramme, draft.id(), 1));
        coordinator.discard(scene.programme, draft.id(), 1);
        refused(ProblemType.NOT_FOUND, () -> coordinator.activity(scene.programme, draft.id()));
        refused(ProblemType.NOT_FOUND, () -> coordinator.discard(scene.programme, draft.id(), 1));

        Activity told = groups.published(groups.details(2, Booking.SERIES));
        refused(
                ProblemType.ACTIVITY_TOLD,
                () -> coordinator.discard(
                        scene.programme, told.id(), told.details().version()));
        assertThat(coordinator.activity(scene.programme, told.id()).sessions()).hasSize(5);

        Activity asked = coordinator.make(scene.programme, groups.details(2, Booking.SERIES));
        scene.rows()
                .update(
                        "INSERT INTO suggestion (participant_id, activity_id, coach_id, suggested_at) VALUES (?, ?, ?, ?)",
                        scene.aino.id(),
                        asked.id(),
                        scene.coach.id(),
                        Instant.now());
        refused(ProblemType.ACTIVITY_TOLD, () -> coordinator.discard(scene.programme, asked.id(), 1));
        assertThat(coordinator.activity(scene.programme, asked.id()).sessions())
                .as("nothing is gone by halves")
                .hasSize(5);
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
                .isEqualTo(new ChangeEffect(
                        1,
                        1,
                        List.of(new MovedSession(
                                first,
                                first.plusDays(1).atTime(Groups.ONE),
                                first.plusDays(1).atTime(Groups.THREE))),
                        List.of(first.plusDays(7)),
                        0,
                        false,
                        1,
                        1));
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
        Activity each = groups.published(groups.details(2, Booking.EACH_SESSION));
        aino.signUp(Groups.session(each, 1, scene.aino));
        assertThat(coordinator.activities(scene.programme))
                .filteredOn(row -> row.id().equals(each.id()))
                .extracting(ActivityRow::takingPart)
                .as("how full the next one is")
                .containsExactly(0);
        assertThat(coordinator.activity(scene.programme, each.id()).leaders())
                .extracting(ActivityChoices.Choice::name)
                .containsExactly("leader");
        assertThat(coordinator.choices(scene.programme).leaders())
                .extracting(ActivityChoices.Choice::name)
                .contains("leader");
    }
}
