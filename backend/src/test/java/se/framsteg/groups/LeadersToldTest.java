package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Role;
import se.framsteg.schedule.Recurrence;
import se.framsteg.testing.Person;
import se.framsteg.testing.RawCall;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** Leaders read under Mina grupper what others have done to what they lead, and are told once that there is something. */
class LeadersToldTest {

    private static final String WHY = "Lokalen är stängd.";

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final Letters letters = new Letters(scene, groups);
    private final ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);
    private final RosterApi leader = leading(scene.leader);
    private final LocalDate first = scene.today().plusDays(1);

    @Test
    void othersNewsIsNeitherReadNorPutAway() {
        Person other = scene.staff("otherLeader", Role.LEADER, scene.programme);
        cancelFirst(published(scene.leader));
        UUID news = leader.ledNews().getFirst().id();

        leading(other).ledNewsSeen(news);

        assertThat(leading(other).ledNews()).isEmpty();
        assertThat(leading(scene.coordinator).ledNews()).isEmpty();
        assertThat(leader.ledNews()).extracting(GroupNews::id).containsExactly(news);
    }

    @Test
    void whoDoesNotLeadItAnyMoreReadsNothingOfIt() {
        Activity activity = published(scene.leader);
        Person kim = scene.externalLeader("Kim", activity.id());
        Activity changed = cancelFirst(activity);
        assertThat(leader.ledNews()).hasSize(1);
        assertThat(leading(kim).ledNews()).hasSize(1);

        coordinator.change(scene.programme, activity.id(), Groups.ledBy(changed.details()));
        // Another activity keeps the way in open.
        scene.rows().leadsFromOutside(kim.id(), published().id());
        ExternalLeadersApi letsIn = RunningApi.as(scene.coordinator, ExternalLeadersApi.class);
        UUID invitation = letsIn.externalLeaders(scene.programme, activity.id())
                .getFirst()
                .id();
        letsIn.takeLeaderOff(scene.programme, activity.id(), invitation);

        assertThat(leader.ledNews()).isEmpty();
        assertThat(leading(kim).ledNews()).isEmpty();
    }

    @Test
    void whatTheyReadSaysNothingOfWhoTakesPart() {
        Activity activity = published(scene.leader);
        Groups.as(scene.aino).signUp(Groups.series(activity, scene.aino));
        cancelFirst(activity);

        assertThat(RawCall.as(scene.leader).get("/led-sessions/news"))
                .contains(WHY)
                .doesNotContain("Aino", scene.aino.id().toString(), "coach");
    }

    @Test
    void whoDoesItAndWhoLeadsItOnlyFromNowOnAreNotTold() {
        Person added = scene.staff("added", Role.LEADER, scene.programme);
        Person leaves = scene.staff("leaves", Role.LEADER, scene.programme);
        Activity activity = published(scene.leader, scene.coordinator, leaves);
        ActivityDetails changed = Groups.ledBy(later(activity), scene.leader, scene.coordinator, added);

        assertThat(coordinator.preview(scene.programme, activity.id(), changed).leaders())
                .isOne();
        coordinator.change(scene.programme, activity.id(), changed);

        letters.everythingIsSent();
        assertThat(leader.ledNews()).isNotEmpty();
        assertThat(letters.to(scene.leader)).hasSize(1);
        for (Person person : new Person[] {scene.coordinator, added, leaves}) {
            assertThat(leading(person).ledNews()).as(person.name()).isEmpty();
            assertThat(letters.to(person)).as(person.name()).isEmpty();
        }
    }

    @Test
    void manySessionsAtAnotherHourAndPlaceAreOneNeutralMessageAndSavingAgainOrMoreRoomIsNone() {
        Activity activity = published(scene.leader);
        Activity changed =
                coordinator.change(scene.programme, activity.id(), Groups.elsewhere(later(activity), "Biblioteket"));
        ActivityDetails more = Groups.with(changed, 3, changed.details().recurrence());
        assertThat(coordinator.preview(scene.programme, activity.id(), more).leaders())
                .isZero();
        coordinator.change(scene.programme, activity.id(), more);

        assertThat(leader.ledNews())
                .extracting(GroupNews::kind)
                .hasSize(6)
                .containsOnly(NewsKind.SESSION_MOVED, NewsKind.PLACE_CHANGED);
        letters.everythingIsSent();
        assertThat(letters.to(scene.leader))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text()).doesNotContain("Sova", "Biblioteket"));
    }

    @Test
    void aCancelledSessionStandsThereWithItsReasonUntilItIsPutAway() {
        Activity activity = published(scene.leader);
        Activity after = cancelFirst(activity);
        cancelFirst(after);

        GroupNews news = leader.ledNews().getFirst();
        assertThat(leader.ledNews()).hasSize(1);
        assertThat(news.kind()).isEqualTo(NewsKind.SESSION_CANCELLED);
        assertThat(news.because()).isEqualTo(WHY);
        assertThat(news.starts()).isEqualTo(first.atTime(Groups.ONE));
        letters.everythingIsSent();
        assertThat(letters.to(scene.leader)).hasSize(1);
        leader.ledNewsSeen(news.id());
        assertThat(leader.ledNews()).isEmpty();
    }

    @Test
    void whatWasMovedAndIsCancelledAfterwardsHasNoNewTimeAnyMore() {
        Activity activity = published(scene.leader);
        cancelFirst(coordinator.change(scene.programme, activity.id(), later(activity)));

        assertThat(leader.ledNews())
                .filteredOn(news -> first.atTime(16, 0).equals(news.starts()))
                .extracting(GroupNews::kind)
                .containsExactly(NewsKind.SESSION_CANCELLED);
    }

    @Test
    void ofACancelledActivityLeadersFromHereAndFromOutsideAreToldOnce() {
        Activity activity = published(scene.leader);
        Person kim = scene.externalLeader("Kim", activity.id());
        coordinator.cancel(
                scene.programme,
                activity.id(),
                new Cancellation(WHY, activity.details().version()));

        letters.everythingIsSent();
        for (Person person : new Person[] {scene.leader, kim}) {
            assertThat(leading(person).ledNews()).singleElement().satisfies(news -> {
                assertThat(news.kind()).isEqualTo(NewsKind.ACTIVITY_CANCELLED);
                assertThat(news.because()).isEqualTo(WHY);
            });
            assertThat(letters.to(person)).as(person.name()).hasSize(1);
        }
    }

    @Test
    void aDraftAndItsPublishingAreNoNews() {
        Activity draft = coordinator.make(scene.programme, groups.details(2, Booking.SERIES));
        Activity changed = coordinator.change(scene.programme, draft.id(), later(draft));
        coordinator.publish(
                scene.programme, draft.id(), new Publication(changed.details().version()));
        assertThat(leader.ledNews()).isEmpty();
    }

    private Activity published(Person... leaders) {
        return groups.published(Groups.ledBy(groups.details(2, Booking.SERIES), leaders));
    }

    private Activity cancelFirst(Activity activity) {
        return coordinator.cancelSession(
                scene.programme,
                activity.id(),
                first,
                new Cancellation(WHY, activity.details().version()));
    }

    private static ActivityDetails later(Activity activity) {
        Recurrence atFour = ToldOnceTest.atFour(activity.details().recurrence());
        return Groups.with(activity, 2, atFour);
    }

    private static RosterApi leading(Person person) {
        return RunningApi.as(person, RosterApi.class);
    }
}
