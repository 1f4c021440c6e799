package se.framsteg.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for a server's greeting, which it sends only after its start-up statements have run. */
final class MariaDbReadiness {

    private static final Duration LIMIT = Duration.ofSeconds(120);
    private static final int PAUSE_MILLISECONDS = 50;

    private MariaDbReadiness() {}

    static void await(Process process, EmbeddedMariaDb.Settings settings) {
        long end = System.nanoTime() + LIMIT.toNanos();
        try {
            while (System.nanoTime() < end) {
                if (process.waitFor(PAUSE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    throw MariaDbFailed.with(settings.log());
                }
                if (greets(settings.port()) && process.isAlive()) {
                    return;
                }
            }
            throw new MariaDbFailed("the database did not answer within " + LIMIT.toSeconds() + " s", null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MariaDbFailed("interrupted while the database was starting", e);
        }
    }

    private static boolean greets(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(500);
            return socket.getInputStream().read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }
}
