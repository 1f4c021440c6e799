package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.schedule.Recurrence;
import se.framsteg.testing.Scene;

/** What becomes of a group stands on Idag and comes by one message in neutral words, however often it is saved. */
class ToldOnceTest {

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);
    private final Letters letters = new Letters(scene, groups);
    private final CatalogueApi aino = Groups.as(scene.aino);

    @Test
    void publishingTellsNobody() {
        groups.published(groups.details(2, Booking.SERIES));
        letters.everythingIsSent();
        assertThat(aino.news()).isEmpty();
        assertThat(letters.to(scene.aino)).isEmpty();
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
        letters.everythingIsSent();
        assertThat(letters.to(scene.aino))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain("Sova", "Biblioteket", "grupp"));
    }

    @Test
    void moreRoomTellsNobodyAndTheEffectSaysSo() {
        Activity activity = groups.published(groups.details(2, Booking.SERIES));
        aino.signUp(Groups.series(activity, scene.aino));
        ActivityDetails more = Groups.with(activity, 3, activity.details().recurrence());
        assertThat(coordinator.preview(scene.programme, activity.id(), more))
                .isEqualTo(new ChangeEffect(1, 0, List.of(), List.of(), 0, false, 0, 0));
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
        letters.everythingIsSent();
        assertThat(letters.to(scene.aino)).hasSize(1);
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
        letters.everythingIsSent();
        assertThat(letters.to(scene.aino)).hasSize(1);
    }

    static Recurrence atFour(Recurrence rule) {
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
}
