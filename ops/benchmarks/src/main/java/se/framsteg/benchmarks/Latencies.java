package se.framsteg.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Durations of calls in nanoseconds, sorted. */
final class Latencies {

    private final long[] sorted;

    Latencies(List<Long> nanoseconds) {
        sorted = nanoseconds.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
    }

    int count() {
        return sorted.length;
    }

    /** @param share from 0 to 1, e.g. 0.99 */
    double milliseconds(double share) {
        int at = (int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)));
        return sorted[at] / 1e6;
    }

    double median() {
        return milliseconds(0.5);
    }
}
