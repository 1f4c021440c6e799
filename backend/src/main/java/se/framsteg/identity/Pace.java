package se.framsteg.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after how many tries: nothing up to {@code free}, then {@code first}, twice that, and so on up to
 * {@code longest}. The wait follows the try that used up what was free.
 *
 * @param forgottenAfter so long after the last try the count begins anew
 */
record Pace(int free, Duration first, Duration longest, Duration forgottenAfter) {

    /** The count with one more try. */
    int countOneMore(int counted, Instant lastAt, Instant now) {
        return lastAt.plus(forgottenAfter).isBefore(now) ? 1 : counted + 1;
    }

    /** @param counted the last try included */
    Duration waitAfter(int counted) {
        int beyond = counted - free;
        if (beyond < 0) {
            return Duration.ZERO;
        }
        // 2^30 seconds is beyond any longest wait; more would overflow.
        Duration wait = first.multipliedBy(1L << Math.min(beyond, 30));
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
