package se.framsteg.identity;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import se.framsteg.platform.Calendar;

/**
 * Slows whoever guesses. A try is counted before it is judged, so that a hundred tries at the same moment count as a
 * hundred; a right one is forgiven afterwards. In the database, so that all nodes count together.
 */
@Singleton
class Throttle {

    /** Always locked in the same order, so that two tries do not wait for each other. */
    private static final Comparator<Counted> ORDER = Comparator.comparing(Counted::id, Arrays::compareUnsigned);

    private final ThrottleRepository rows;
    private final Calendar calendar;

    Throttle(ThrottleRepository rows, Calendar calendar) {
        this.rows = rows;
        this.calendar = calendar;
    }

    /**
     * What became of a try.
     *
     * @param toWait zero when it may go on
     * @param toWaitNext how long the next one will have to wait, when this one was let through
     */
    record Entry(Duration toWait, Duration toWaitNext) {}

    /** Counts a try for each of these and lets it pass, or says how long to wait and counts nothing. */
    @Transactional
    public Entry enter(List<Counted> all) {
        Instant now = calendar.now();
        List<ThrottleEntity> locked =
                all.stream().sorted(ORDER).map(counted -> lock(counted, now)).toList();
        Instant free = locked.stream()
                .map(ThrottleEntity::waitUntil)
                .max(Comparator.naturalOrder())
                .orElse(now);
        if (free.isAfter(now)) {
            return new Entry(Duration.between(now, free), Duration.ZERO);
        }
        Duration next = all.stream()
                .map(counted -> count(counted, locked, now))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return new Entry(Duration.ZERO, next);
    }

    /** The try was right: it does not count. */
    @Transactional
    public void forgive(List<Counted> all) {
        all.stream().sorted(ORDER).forEach(counted -> rows.forgiveOne(counted.id(), calendar.now()));
    }

    private ThrottleEntity lock(Counted counted, Instant now) {
        rows.lock(counted.id(), now);
        return rows.find(counted.id()).orElseThrow();
    }

    private Duration count(Counted counted, List<ThrottleEntity> locked, Instant now) {
        ThrottleEntity row = locked.stream()
                .filter(candidate -> Arrays.equals(candidate.id(), counted.id()))
                .findFirst()
                .orElseThrow();
        int tries = counted.pace().countOneMore(row.counted(), row.lastAt(), now);
        Duration wait = counted.pace().waitAfter(tries);
        rows.count(counted.id(), tries, now, now.plus(wait));
        return wait;
    }
}
