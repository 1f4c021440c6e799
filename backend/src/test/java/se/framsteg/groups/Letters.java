package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.framsteg.identity.DemoMailboxApi;
import se.framsteg.identity.DemoMessage;
import se.framsteg.testing.Person;
import se.framsteg.testing.RunningApi;
import se.framsteg.testing.Scene;

/** What was sent to somebody. */
final class Letters {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Scene scene;
    private final Groups groups;

    Letters(Scene scene, Groups groups) {
        this.scene = scene;
        this.groups = groups;
    }

    List<DemoMessage> to(Person person) {
        return RunningApi.anonymously(DemoMailboxApi.class).messages().stream()
                .filter(message -> message.to().equals(person.id() + "@example.org"))
                .toList();
    }

    /** Somebody else is told something afterwards; what waited before has gone out when that arrives. */
    void everythingIsSent() {
        Person last = groups.participant("last");
        Activity other = groups.published(Groups.ledBy(groups.details(1, Booking.SERIES)));
        Groups.as(last).signUp(Groups.series(other, last));
        Groups.coordinating(scene.coordinator)
                .cancel(
                        scene.programme,
                        other.id(),
                        new Cancellation("Bara för att.", other.details().version()));
        Instant end = Instant.now().plus(PATIENCE);
        while (to(last).isEmpty()) {
            assertThat(Instant.now()).as("no message came").isBefore(end);
            Thread.onSpinWait();
        }
    }
}
