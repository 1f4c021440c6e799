package se.framsteg.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One running program.
 *
 * @param place which of the parts it is
 * @param handle the process
 * @param log where it writes
 */
record Part(Place place, ProcessHandle handle, Path log) {

    private static final Duration GRACE = Duration.ofSeconds(25);

    /** Asks the program to end, waits for it, and ends it by force only when it does not. */
    void stop() {
        handle.destroy();
        if (!endsWithin(GRACE)) {
            Progress.say(place.label() + " did not end within " + GRACE.toSeconds() + " s and is ended by force");
            handle.destroyForcibly();
            endsWithin(GRACE);
        }
    }

    boolean endsWithin(Duration limit) {
        try {
            handle.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !handle.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
