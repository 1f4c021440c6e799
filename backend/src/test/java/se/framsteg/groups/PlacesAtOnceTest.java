package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.framsteg.testing.Person;
import se.framsteg.testing.Scene;

/** The fifty runs, against three programs, are {@code ops/bench places}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlacesAtOnceTest {

    private static final int PEOPLE = 200;
    private static final int PLACES = 12;
    private static final int RUNS = 3;

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private List<Person> people = List.of();

    @BeforeAll
    void everybodyHasAToken() {
        people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> groups.participant("Person " + number))
                .toList();
        people.forEach(Person::accessToken);
    }

    @Test
    void ofTwoHundredAtOnceTwelveHaveAPlaceAndTheOthersWaitInLineWithoutGaps() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            Activity activity = groups.published(groups.details(PLACES, Booking.SERIES));
            UUID bookable = Groups.series(activity, scene.aino);
            List<MyPlace> replies = atOnce(bookable);

            assertThat(replies.stream().filter(reply -> reply.state() == PlaceState.TAKING_PART))
                    .hasSize(PLACES);
            List<Integer> lines = replies.stream()
                    .filter(reply -> reply.state() == PlaceState.WAITING)
                    .map(reply -> reply.before() + 1)
                    .sorted()
                    .toList();
            assertThat(lines)
                    .isEqualTo(IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());
            for (int i = 0; i < PEOPLE; i += 20) {
                assertThat(Groups.as(people.get(i)).signUp(bookable)).isEqualTo(replies.get(i));
            }
            assertThat(Groups.coordinating(scene.coordinator)
                            .activity(scene.programme, activity.id())
                            .spots())
                    .isEqualTo(new Spots(PLACES, 0, PEOPLE - PLACES));
        }
    }

    @Test
    void aTapThatIsSentManyTimesAtOnceTakesOnePlace() throws Exception {
        Activity activity = groups.published(groups.details(PLACES, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        Person one = people.getFirst();

        List<MyPlace> replies =
                atOnce(bookable, IntStream.range(0, 20).mapToObj(tap -> one).toList());

        assertThat(replies).containsOnly(new MyPlace(PlaceState.TAKING_PART, 0, null));
        assertThat(scene.rows().count("SELECT COUNT(*) FROM sign_up WHERE bookable_id = ?", bookable))
                .isEqualTo(1);
        assertThat(scene.rows().count("SELECT COUNT(*) FROM taking_part WHERE bookable_id = ?", bookable))
                .isEqualTo(1);
    }

    /** Behind the lock on the line: were it ever passed by, the keys would not. */
    @Test
    void theDatabaseItselfRefusesASecondHolderOfASeatAndASecondPlaceForOnePerson() {
        Activity activity = groups.published(groups.details(PLACES, Booking.SERIES));
        UUID bookable = Groups.series(activity, scene.aino);
        Groups.as(people.get(0)).signUp(bookable);
        String insert = "INSERT INTO sign_up (bookable_id, participant_id, ticket, seat) VALUES (?, ?, ?, ?)";

        assertThatThrownBy(() ->
                        scene.rows().update(insert, bookable, people.get(1).id(), 99, 1))
                .hasRootCauseInstanceOf(java.sql.SQLException.class)
                .rootCause()
                .hasMessageContaining("sign_up_seat");
        assertThatThrownBy(() ->
                        scene.rows().update(insert, bookable, people.get(0).id(), 99, 2))
                .rootCause()
                .hasMessageContaining("PRIMARY");
    }

    private List<MyPlace> atOnce(UUID bookable) throws Exception {
        return atOnce(bookable, people);
    }

    private static List<MyPlace> atOnce(UUID bookable, List<Person> who) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<MyPlace> replies = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<MyPlace>> running = who.stream()
                    .map(person -> threads.submit(() -> {
                        start.await();
                        return Groups.as(person).signUp(bookable);
                    }))
                    .toList();
            start.countDown();
            for (Future<MyPlace> reply : running) {
                replies.add(reply.get());
            }
        }
        return replies;
    }
}
