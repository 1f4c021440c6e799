package se.framsteg.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;

/** Waits until a part answers that it is ready. */
final class Readiness {

    private static final String PATH = "/health/readiness";
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration SAY_AFTER = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int ANSWER_MILLISECONDS = 2_000;

    private Readiness() {}

    /** Throws {@link Trouble} if the part ends, or is not ready within three minutes. */
    static void await(Part part, String url) {
        long start = System.nanoTime();
        long said = start;
        while (!answers(url)) {
            if (part.endsWithin(PAUSE)) {
                throw new Trouble(part.place().label() + " ended while starting: " + LogTail.reason(part.log()));
            }
            long now = System.nanoTime();
            if (now - start > LIMIT.toNanos()) {
                throw new Trouble(
                        part.place().label() + " is not ready after " + LIMIT.toSeconds() + " s; see " + part.log());
            }
            if (now - said > SAY_AFTER.toNanos()) {
                said = now;
                Progress.say("still waiting for " + part.place().label() + " ("
                        + Duration.ofNanos(now - start).toSeconds() + " s)");
            }
        }
    }

    private static boolean answers(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url + PATH).toURL().openConnection();
            connection.setConnectTimeout(ANSWER_MILLISECONDS);
            connection.setReadTimeout(ANSWER_MILLISECONDS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
