package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.testing.ProblemReply.refused;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.schedule.CalendarClient;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.OccurrenceState;
import se.framsteg.schedule.ScheduleClient;
import se.framsteg.schedule.SourceKind;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

class SignUpTest {

    private static final MyPlace IN = new MyPlace(PlaceState.TAKING_PART, 0, null);

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final CatalogueApi aino = Groups.as(scene.aino);
    private final CatalogueApi bo = Groups.as(scene.bo);

    @Test
    void whatIsNotOpenToSomebodyIsAnsweredLikeWhatDoesNotExist() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        CatalogueApi cem = Groups.as(scene.cem);

        assertThat(cem.ownCatalogue(null, null, false, 0).cards()).isEmpty();
        refused(ProblemType.NOT_FOUND, () -> cem.ownActivity(activity.id()));
        refused(ProblemType.NOT_FOUND, () -> cem.signUp(bookable));
        refused(ProblemType.NOT_FOUND, () -> cem.signUp(new UUID(7, 7)));
        assertThat(scene.rows().count("SELECT COUNT(*) FROM sign_up WHERE bookable_id = ?", bookable))
                .isZero();
    }

    @Test
    void aDraftIsForItsCoordinatorsAlone() {
        ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);
        Activity draft = coordinator.make(scene.programme, groups.details(2, Booking.SERIES));

        assertThat(aino.ownCatalogue(null, null, false, 0).cards()).isEmpty();
        refused(ProblemType.NOT_FOUND, () -> aino.ownActivity(draft.id()));
    }

    @Test
    void nobodySignsUpBeforeItOpensOrAfterItCloses() {
        ActivityDetails details = groups.details(2, Booking.SERIES);
        LocalDateTime tomorrow = scene.today().plusDays(1).atTime(8, 0);
        Activity later = groups.published(Groups.withTimes(details, tomorrow, null));
        Activity over = groups.published(Groups.withTimes(details, null, tomorrow.minusDays(2)));

        refused(ProblemType.SIGN_UP_NOT_OPEN, () -> aino.signUp(Groups.series(later, scene.aino)));
        refused(ProblemType.SIGN_UP_CLOSED, () -> aino.signUp(Groups.series(over, scene.aino)));
    }

    @Test
    void aPlaceIsGivenBackUntilTheHourThatIsSaidAndNotLater() {
        ActivityDetails details = groups.details(2, Booking.EACH_SESSION);
        Activity activity = groups.published(details);
        UUID next = Groups.session(activity, 0, scene.aino);
        UUID inAWeek = Groups.session(activity, 1, scene.aino);
        assertThat(aino.signUp(next)).isEqualTo(IN);
        assertThat(aino.signUp(inAWeek)).isEqualTo(IN);
        scene.rows()
                .update(
                        "UPDATE bookable SET withdraw_until = ? WHERE id = ?",
                        Instant.now().minusSeconds(1),
                        next);

        refused(ProblemType.TOO_LATE_TO_WITHDRAW, () -> aino.withdraw(next));
        assertThat(aino.withdraw(inAWeek)).isEqualTo(MyPlace.NONE);
        assertThat(aino.withdraw(inAWeek)).isEqualTo(MyPlace.NONE);
    }

    @Test
    void aFreedPlaceIsOfferedToTheFirstInLineWhoTakesIt() {
        Activity activity = groups.published(groups.details(1, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        assertThat(aino.signUp(bookable)).isEqualTo(IN);
        assertThat(bo.signUp(bookable)).isEqualTo(new MyPlace(PlaceState.WAITING, 0, null));
        refused(ProblemType.OFFER_GONE, () -> bo.answerOffer(bookable, new OfferAnswer(true)));

        aino.withdraw(bookable);

        assertThat(seen(scene.bo, activity).state()).isEqualTo(PlaceState.OFFERED);
        assertThat(bo.news()).extracting(GroupNews::kind).containsExactly(NewsKind.OFFER);
        assertThat(aino.signUp(bookable)).isEqualTo(new MyPlace(PlaceState.WAITING, 0, null));
        assertThat(bo.answerOffer(bookable, new OfferAnswer(true))).isEqualTo(IN);
        assertThat(bo.news()).isEmpty();
        assertThat(bo.answerOffer(bookable, new OfferAnswer(true))).isEqualTo(IN);
    }

    @Test
    void anOfferThatIsOverGoesToTheNextAndIsNotAcceptedAnyMore() {
        Activity activity = groups.published(groups.details(1, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        Person third = groups.participant("Tredje");
        aino.signUp(bookable);
        bo.signUp(bookable);
        Groups.as(third).signUp(bookable);
        aino.withdraw(bookable);
        scene.rows()
                .update(
                        "UPDATE sign_up SET offered_until = ? WHERE bookable_id = ? AND offered_until IS NOT NULL",
                        Instant.now().minusSeconds(1),
                        bookable);

        refused(ProblemType.OFFER_GONE, () -> bo.answerOffer(bookable, new OfferAnswer(true)));
        RunningApi.bean(LineSweep.class).sweep();

        assertThat(seen(scene.bo, activity)).isEqualTo(MyPlace.NONE);
        assertThat(bo.news()).extracting(GroupNews::kind).containsExactly(NewsKind.OFFER_OVER);
        assertThat(seen(third, activity).state()).isEqualTo(PlaceState.OFFERED);
    }

    @Test
    void sessionsStandInTheWeekAtOnceAndLeaveItWhenThePlaceIsGivenBack() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        assertThat(sessions(scene.aino)).isEmpty();

        aino.signUp(bookable);

        assertThat(sessions(scene.aino)).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Sova bättre");
            assertThat(session.place()).isEqualTo("Storgatan 1, Kopparberg");
        });
        assertThat(sessions(scene.bo)).isEmpty();
        assertThat(calendar(scene.aino)).hasSameSizeAs(activity.sessions());
        assertThat(calendar(scene.bo)).isEmpty();
        aino.withdraw(bookable);
        assertThat(sessions(scene.aino)).isEmpty();
        assertThat(calendar(scene.aino)).isEmpty();
    }

    @Test
    void aCancelledActivityStaysInTheWeekAsCancelledAndEverybodyIsTold() {
        Activity activity = groups.published(groups.details(1, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        aino.signUp(bookable);
        bo.signUp(bookable);
        ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);

        Activity cancelled = coordinator.cancel(
                scene.programme,
                activity.id(),
                new Cancellation("Ledaren är sjuk.", activity.details().version()));

        assertThat(cancelled.state()).isEqualTo(ActivityState.CANCELLED);
        assertThat(sessions(scene.aino))
                .singleElement()
                .satisfies(session -> assertThat(session.state()).isEqualTo(OccurrenceState.CANCELLED));
        assertThat(aino.news()).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.ACTIVITY_CANCELLED);
            assertThat(news.because()).isEqualTo("Ledaren är sjuk.");
        });
        assertThat(bo.news()).hasSize(1);
        refused(ProblemType.SIGN_UP_CLOSED, () -> bo.signUp(bookable));
        aino.seen(aino.news().getFirst().id());
        assertThat(aino.news()).isEmpty();
    }

    @Test
    void whatASessionWouldClashWithIsShownBefore() {
        Activity one = groups.published(groups.details(2, Booking.SERIES));
        Activity other = groups.published(groups.details(2, Booking.SERIES));
        aino.signUp(Groups.series(one, scene.aino));

        assertThat(aino.ownActivity(one.id()).sessions().getFirst().clashes()).isEmpty();
        assertThat(aino.ownActivity(other.id()).sessions().getFirst().clashes())
                .singleElement()
                .satisfies(clash -> assertThat(clash.kind()).isEqualTo(SourceKind.SESSION));
    }

    private MyPlace seen(Person person, Activity activity) {
        return Objects.requireNonNull(
                        Groups.as(person).ownActivity(activity.id()).series())
                .mine();
    }

    /** As a calendar reads it that follows the person's address. */
    private static List<VEvent> calendar(Person person) {
        String token = RunningApi.as(person, CalendarClient.class).address().token();
        HttpRequest request = HttpRequest.newBuilder(RunningApi.uri().resolve("/calendar/" + token))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return Biweekly.parse(http.send(request, BodyHandlers.ofString()).body())
                    .first()
                    .getEvents();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Occurrence> sessions(Person person) {
        return RunningApi.as(person, ScheduleClient.class)
                .ownWeek(Language.SV, scene.today().plusDays(1))
                .days()
                .stream()
                .flatMap(day -> day.occurrences().stream())
                .filter(occurrence -> occurrence.kind() == SourceKind.SESSION)
                .toList();
    }
}
