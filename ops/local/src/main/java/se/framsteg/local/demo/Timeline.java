package se.framsteg.local.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens when. Told in order of time; of two things at the same moment the one that was planned first comes first. */
final class Timeline {

    private record Event(Instant at, long order, Runnable deed) {}

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparing(Event::at).thenComparing(Event::order));
    private long planned;

    void at(Instant moment, Runnable deed) {
        events.add(new Event(moment, planned++, deed));
    }

    /**
     * Lets everything happen that lies before that moment, and forgets the rest.
     *
     * @return how much happened
     */
    int play(MovableClock clock, Instant before) {
        int happened = 0;
        for (Event next = events.poll(); next != null && next.at().isBefore(before); next = events.poll()) {
            clock.moveTo(next.at());
            next.deed().run();
            happened++;
        }
        return happened;
    }
}
