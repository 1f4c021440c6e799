package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.DemoMailboxApi;
import se.framsteg.identity.DemoMessage;
import se.framsteg.schedule.Recurrence;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What becomes of a group stands on Idag and comes by one message in neutral words, however often it is saved. */
class ToldOnceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);
    private final CatalogueApi aino = Groups.as(scene.aino);

    @Test
    void publishingTellsNobody() {
        groups.published(groups.details(2, Booking.SERIES));
        everythingIsSent();
        assertThat(aino.news()).isEmpty();
        assertThat(letters(scene.aino)).isEmpty();
    }

    @Test
    void manySessionsAtAnotherHourAndAnotherPlaceAreOneMessageAndSavingAgainIsNone() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        aino.signUp(Groups.series(activity, scene.aino));
        ActivityDetails later = Groups.elsewhere(
                Groups.with(activity, 2, atFour(activity.details().recurrence())), "Biblioteket");

        ChangeEffect effect = coordinator.preview(scene.programme, activity.id(), later);
        assertThat(effect.told()).isEqualTo(1);
        assertThat(effect.moved()).hasSize(5);
        assertThat(effect.elsewhere()).isTrue();
        Activity changed = coordinator.change(scene.programme, activity.id(), later);
        coordinator.change(
                scene.programme,
                activity.id(),
                Groups.with(changed, 3, changed.details().recurrence()));

        assertThat(aino.news())
                .extracting(GroupNews::kind)
                .hasSize(6)
                .containsOnly(NewsKind.SESSION_MOVED, NewsKind.PLACE_CHANGED);
        everythingIsSent();
        assertThat(letters(scene.aino))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain("Sova", "Biblioteket", "grupp"));
    }

    @Test
    void moreRoomTellsNobodyAndTheEffectSaysSo() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        aino.signUp(Groups.series(activity, scene.aino));
        ActivityDetails more = Groups.with(activity, 3, activity.details().recurrence());
        assertThat(coordinator.preview(scene.programme, activity.id(), more))
                .isEqualTo(new ChangeEffect(1, 0, List.of(), List.of(), 0, false, 0));
    }

    @Test
    void aCancelledSessionIsToldWithItsReasonOnceAlsoWhenCancelledTwice() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        aino.signUp(Groups.series(activity, scene.aino));
        var first = activity.sessions().getFirst().on();
        Activity after = coordinator.cancelSession(
                scene.programme,
                activity.id(),
                first,
                new Cancellation("Lokalen är stängd.", activity.details().version()));
        coordinator.cancelSession(
                scene.programme,
                activity.id(),
                first,
                new Cancellation("Lokalen är stängd.", after.details().version()));

        assertThat(aino.news())
                .singleElement()
                .satisfies(news -> assertThat(news.because()).isEqualTo("Lokalen är stängd."));
        everythingIsSent();
        assertThat(letters(scene.aino)).hasSize(1);
    }

    @Test
    void whoHasPlacesInManySessionsOfACancelledActivityIsToldOnce() {
        Activity activity = groups.published(groups.details(2, Booking.EACH_SESSION));
        for (int session = 0; session < 3; session++) {
            aino.signUp(Groups.session(activity, session, scene.aino));
        }
        coordinator.cancel(
                scene.programme,
                activity.id(),
                new Cancellation("Ledaren är sjuk.", activity.details().version()));

        assertThat(aino.news()).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(NewsKind.ACTIVITY_CANCELLED);
            assertThat(news.because()).isEqualTo("Ledaren är sjuk.");
        });
        everythingIsSent();
        assertThat(letters(scene.aino)).hasSize(1);
    }

    private static Recurrence atFour(Recurrence rule) {
        return new Recurrence(
                rule.weekdays(),
                LocalTime.of(16, 0),
                LocalTime.of(18, 0),
                rule.everyWeeks(),
                rule.from(),
                rule.to(),
                rule.onPublicHolidays(),
                rule.deviations());
    }

    private static List<DemoMessage> letters(Person person) {
        return letters(person.id());
    }

    private static List<DemoMessage> letters(UUID account) {
        return RunningApi.anonymously(DemoMailboxApi.class).messages().stream()
                .filter(message -> message.to().equals(account + "@example.org"))
                .toList();
    }

    /** Somebody else is told something afterwards; what waited before has gone out when that arrives. */
    private void everythingIsSent() {
        Person last = groups.participant("last");
        Activity other = groups.published(groups.details(1, Booking.SERIES));
        Groups.as(last).signUp(Groups.series(other, last));
        coordinator.cancel(
                scene.programme,
                other.id(),
                new Cancellation("Bara för att.", other.details().version()));
        Instant end = Instant.now().plus(PATIENCE);
        while (letters(last.id()).isEmpty()) {
            assertThat(Instant.now()).as("no message came").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
