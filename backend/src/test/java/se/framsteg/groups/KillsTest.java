package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Ids;
import se.framsteg.testing.KillableApi;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** {@code kill -9} while people sign up and a leader taps: what was acknowledged is there, once; so is what was sent again. */
class KillsTest {

    private static final int PEOPLE = 110;
    private static final int ACTIVITIES = 10;
    /** So that a line forms too. */
    private static final int PLACES = 100;

    private static final int AT_ONCE = 16;
    private static final Set<Integer> KILLED_AT = Set.of(250, 500, 750);

    private final Scene scene = new Scene();
    private final Groups groups = new Groups(scene);
    private final Ids ids = RunningApi.bean(Ids.class);
    private final LocalDate on = scene.today().plusDays(1);

    /** Something that a person's phone sends until it is answered. */
    private record Tap(Person person, String method, String path, String json) {}

    /** What has been answered, and how it went when the API was killed. */
    private static final class Sending {
        final Set<Tap> acknowledged = ConcurrentHashMap.newKeySet();
        final AtomicInteger answers = new AtomicInteger();
        final AtomicInteger kills = new AtomicInteger();
        final AtomicInteger lost = new AtomicInteger();
        final AtomicInteger sentAgain = new AtomicInteger();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceHoweverOftenTheApiIsKilled() throws Exception {
        List<Person> people = IntStream.range(0, PEOPLE)
                .mapToObj(number -> groups.participant("Person " + number))
                .toList();
        List<Activity> activities = IntStream.range(0, ACTIVITIES)
                .mapToObj(number -> groups.published(groups.details(PLACES, Booking.SERIES)))
                .toList();
        List<UUID> series = activities.stream()
                .map(activity -> Groups.series(activity, scene.aino))
                .toList();
        try (KillableApi api = new KillableApi()) {
            Sending signUps = send(api, signUps(people, series), tap -> signUpsOf(tap, series));
            assertThat(signUps.acknowledged).hasSize(PEOPLE * ACTIVITIES);
            series.forEach(this::assertTheLineIsWhole);

            activities.forEach(activity -> groups.begin(activity, on, 10, 60));
            Sending marks = send(api, marks(activities), this::marksOf);
            assertThat(marks.acknowledged).hasSize(PLACES * ACTIVITIES);
            activities.forEach(this::assertEverybodyCameOnce);

            System.out.println(
                    "kills: " + (signUps.kills.get() + marks.kills.get()) + " during " + signUps.acknowledged.size()
                            + " sign-ups and " + marks.acknowledged.size() + " taps, "
                            + (signUps.sentAgain.get() + marks.sentAgain.get()) + " sent again, "
                            + (signUps.lost.get() + marks.lost.get()) + " lost, 0 doubled");
            assertThat(signUps.kills.get() + marks.kills.get()).isEqualTo(2 * KILLED_AT.size());
            assertThat(signUps.lost.get() + marks.lost.get()).isZero();
        }
    }

    private interface Stored {
        long rowsOf(Tap tap);
    }

    private Sending send(KillableApi api, Collection<Tap> taps, Stored stored) throws Exception {
        Sending sending = new Sending();
        Semaphore turns = new Semaphore(AT_ONCE);
        List<Future<Void>> running = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Tap tap : taps) {
                turns.acquire();
                running.add(threads.submit(() -> {
                    try {
                        untilAnswered(api, tap, sending, stored);
                    } finally {
                        turns.release();
                    }
                    return null;
                }));
            }
            for (Future<Void> each : running) {
                each.get();
            }
        }
        return sending;
    }

    private static void untilAnswered(KillableApi api, Tap tap, Sending sending, Stored stored) {
        while (!isAnswered(api, tap)) {
            sending.sentAgain.incrementAndGet();
        }
        sending.acknowledged.add(tap);
        if (KILLED_AT.contains(sending.answers.incrementAndGet())) {
            List<Tap> known = List.copyOf(sending.acknowledged);
            api.killAndStartAgain();
            sending.kills.incrementAndGet();
            known.forEach(each -> {
                if (stored.rowsOf(each) != 1) {
                    sending.lost.incrementAndGet();
                }
            });
        }
    }

    private static boolean isAnswered(KillableApi api, Tap tap) {
        try {
            assertThat(api.call(tap.person(), tap.method(), tap.path(), tap.json()))
                    .doesNotContain("\"problem\"");
            return true;
        } catch (IOException noReply) {
            return false;
        }
    }

    private static List<Tap> signUps(List<Person> people, List<UUID> series) {
        return people.stream()
                .flatMap(person -> series.stream()
                        .map(bookable -> new Tap(person, "POST", "/me/bookables/" + bookable + "/sign-up", "")))
                .toList();
    }

    private long signUpsOf(Tap tap, List<UUID> series) {
        UUID bookable = series.stream()
                .filter(each -> tap.path().contains(each.toString()))
                .findFirst()
                .orElseThrow();
        return scene.rows()
                .count(
                        "SELECT COUNT(*) FROM sign_up WHERE bookable_id = ? AND participant_id = ?",
                        bookable,
                        tap.person().id());
    }

    private void assertTheLineIsWhole(UUID bookable) {
        String where = " FROM sign_up WHERE bookable_id = ?";
        assertThat(scene.rows().count("SELECT COUNT(*)" + where, bookable)).isEqualTo(PEOPLE);
        assertThat(scene.rows().count("SELECT COUNT(DISTINCT seat)" + where, bookable))
                .isEqualTo(PLACES);
        assertThat(scene.rows().count("SELECT MAX(seat)" + where, bookable)).isEqualTo(PLACES);
        assertThat(scene.rows().count("SELECT COUNT(*) FROM taking_part WHERE bookable_id = ?", bookable))
                .isEqualTo(PLACES);
    }

    private List<Tap> marks(List<Activity> activities) {
        return activities.stream()
                .flatMap(activity ->
                        roster(activity).rows().stream().map(row -> mark(activity.id(), row.participantId())))
                .toList();
    }

    private Tap mark(UUID activity, UUID participant) {
        return new Tap(
                scene.leader, "POST", "/activities/" + activity + "/sessions/" + on + "/attendance", """
                {"marks":[{"id":"%s","participantId":"%s","state":"CAME","basedOn":0}],"paper":false}""".formatted(
                                ids.next(), participant));
    }

    private long marksOf(Tap tap) {
        String id = tap.json().substring(17, 17 + 36);
        return scene.rows().count("SELECT COUNT(*) FROM attendance WHERE id = ? AND version = 1", id);
    }

    private void assertEverybodyCameOnce(Activity activity) {
        assertThat(roster(activity).rows())
                .hasSize(PLACES)
                .allSatisfy(row -> assertThat(row.state()).isEqualTo(RosterState.CAME))
                .allSatisfy(row -> assertThat(row.version()).isEqualTo(1));
        assertThat(scene.rows()
                        .count(
                                "SELECT COUNT(*) FROM session_mark WHERE activity_id = ? AND on_day = ?",
                                activity.id(),
                                on))
                .isEqualTo(PLACES);
    }

    private Roster roster(Activity activity) {
        return RunningApi.as(scene.leader, RosterClient.class).roster(activity.id(), on);
    }
}
