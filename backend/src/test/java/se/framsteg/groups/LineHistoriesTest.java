package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/**
 * A thousand random histories over HTTP, each going on from where the last one ended, beside a list of names that knows nothing
 * of seats and tickets. {@link LineTest} does the same with the rules alone, many more steps of it.
 */
class LineHistoriesTest {

    private static final int HISTORIES = 1_000;
    private static final int STEPS = 6;
    private static final int PEOPLE = 4;
    private static final int MOST_PLACES = 3;

    /** Cancelled after so many, and made anew. */
    private static final int HISTORIES_EACH_ACTIVITY = 50;

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final ActivitiesApi coordinator = Groups.coordinating(scene.coordinator);
    private final SplittableRandom random = new SplittableRandom(20_261_128);
    private final List<Person> people = IntStream.range(0, PEOPLE)
            .mapToObj(number -> groups.participant("Person " + number))
            .toList();

    /** Who is in or waits, in the order in which they came. */
    private final List<UUID> arrived = new ArrayList<>();

    private Activity activity = groups.published(groups.details(1, Booking.SERIES));
    private UUID bookable = Groups.series(activity, people.getFirst());
    private int capacity = 1;

    @Test
    void placesNeverExceedCapacityTheLineIsFirstComeFirstServedAndEveryViewAgrees() {
        for (int history = 1; history <= HISTORIES; history++) {
            for (int step = 0; step < STEPS; step++) {
                step(people.get(random.nextInt(PEOPLE)));
            }
            check("history " + history);
            if (history % HISTORIES_EACH_ACTIVITY == 0) {
                cancelAndBeginAnew("history " + history);
            }
        }
    }

    private void step(Person who) {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> signUp(who);
            case 6, 7 -> leave(who, Groups.as(who).withdraw(bookable));
            case 8 -> answer(who, true);
            case 9 -> answer(who, false);
            case 10 -> expire();
            default -> resize();
        }
    }

    private void signUp(Person who) {
        MyPlace place = Groups.as(who).signUp(bookable);
        assertThat(place.state()).isNotEqualTo(PlaceState.NONE);
        if (!arrived.contains(who.id())) {
            arrived.add(who.id());
        }
    }

    private void leave(Person who, MyPlace place) {
        assertThat(place).isEqualTo(MyPlace.NONE);
        arrived.remove(who.id());
    }

    private void answer(Person who, boolean accepted) {
        if (seen(who).state() == PlaceState.OFFERED) {
            MyPlace place = Groups.as(who).answerOffer(bookable, new OfferAnswer(accepted));
            if (accepted) {
                assertThat(place.state()).isEqualTo(PlaceState.TAKING_PART);
            } else {
                leave(who, place);
            }
        }
    }

    private void expire() {
        people.stream()
                .filter(person -> seen(person).state() == PlaceState.OFFERED)
                .forEach(person -> arrived.remove(person.id()));
        scene.rows()
                .update(
                        "UPDATE sign_up SET offered_until = ? WHERE bookable_id = ? AND offered_until IS NOT NULL",
                        Instant.now().minusSeconds(1),
                        bookable);
        RunningApi.bean(LineSweep.class).sweep();
    }

    private void resize() {
        int held = (int) people.stream().filter(person -> isHeld(seen(person))).count();
        capacity = Math.max(Math.max(1, held), 1 + random.nextInt(MOST_PLACES));
        Activity stored = coordinator.activity(scene.programme, activity.id());
        coordinator.change(
                scene.programme,
                activity.id(),
                Groups.with(stored, capacity, stored.details().recurrence()));
    }

    private void check(String where) {
        Map<UUID, MyPlace> seen = new HashMap<>();
        people.forEach(person -> seen.put(person.id(), seen(person)));
        int held =
                (int) seen.values().stream().filter(LineHistoriesTest::isHeld).count();
        List<UUID> waiting = arrived.stream()
                .filter(person -> Objects.requireNonNull(seen.get(person)).state() == PlaceState.WAITING)
                .toList();
        assertThat(held).as(where).isLessThanOrEqualTo(capacity);
        assertThat(seen.entrySet().stream()
                        .filter(place -> place.getValue().state() != PlaceState.NONE)
                        .map(Map.Entry::getKey))
                .as(where)
                .containsExactlyInAnyOrderElementsOf(arrived);
        assertThat(waiting)
                .as(where)
                .allSatisfy(person -> assertThat(
                                Objects.requireNonNull(seen.get(person)).before())
                        .isEqualTo(waiting.indexOf(person)));
        assertThat(waiting.isEmpty() || held == capacity)
                .as(where + ": somebody waits while a place is free")
                .isTrue();
        assertThat(coordinator.activity(scene.programme, activity.id()).spots())
                .as(where)
                .isEqualTo(new Spots(capacity, capacity - held, waiting.size()));
    }

    private void cancelAndBeginAnew(String where) {
        Activity stored = coordinator.activity(scene.programme, activity.id());
        assertThat(roster()).as(where).containsExactlyInAnyOrderElementsOf(takingPart());
        List<UUID> before = takingPart();
        coordinator.cancel(
                scene.programme,
                activity.id(),
                new Cancellation("Ledaren är sjuk.", stored.details().version()));
        assertThat(takingPart()).as(where).isEqualTo(before);
        assertThat(people)
                .as(where)
                .allMatch(person -> List.of(PlaceState.NONE, PlaceState.TAKING_PART)
                        .contains(seen(person).state()));
        capacity = 1 + random.nextInt(MOST_PLACES);
        activity = groups.published(groups.details(capacity, Booking.SERIES));
        bookable = Groups.series(activity, people.getFirst());
        arrived.clear();
    }

    private List<UUID> roster() {
        return RunningApi.as(scene.leader, RosterClient.class)
                .roster(activity.id(), activity.sessions().getFirst().on())
                .rows()
                .stream()
                .map(RosterRow::participantId)
                .toList();
    }

    private List<UUID> takingPart() {
        return people.stream()
                .filter(person -> seen(person).state() == PlaceState.TAKING_PART)
                .map(Person::id)
                .toList();
    }

    private static boolean isHeld(MyPlace place) {
        return place.state() == PlaceState.TAKING_PART || place.state() == PlaceState.OFFERED;
    }

    private MyPlace seen(Person who) {
        return Objects.requireNonNull(Groups.as(who).ownActivity(activity.id()).series())
                .mine();
    }
}
