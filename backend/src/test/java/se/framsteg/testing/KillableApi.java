package se.framsteg.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Backend;

/**
 * The API as a process of its own, beside {@link RunningApi} on the same database, to be ended as a power cut ends it. Its
 * callers wait while it starts anew.
 */
public final class KillableApi implements AutoCloseable {

    private static final String STARTED = "Startup completed";

    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;
    private URI uri;

    public KillableApi() {
        uri = freeUri();
        process = start(uri);
    }

    /** SIGKILL: nothing is finished, nothing is said. Returns when the next one answers. */
    public synchronized void killAndStartAgain() {
        process.destroyForcibly();
        process.onExit().join();
        uri = freeUri();
        process = start(uri);
    }

    /**
     * @return the reply's body
     * @throws IOException when no reply came; whether it was carried out is then unknown
     */
    public String call(Person person, String method, String path, @Nullable String json) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(current().resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + person.accessToken())
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            var reply = http.send(request, BodyHandlers.ofString());
            if (reply.statusCode() != 200) {
                throw new IllegalStateException(reply.statusCode() + " " + reply.body());
            }
            return reply.body();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized URI current() {
        return uri;
    }

    private static Process start(URI uri) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Backend.class.getName())
                .redirectErrorStream(true);
        builder.environment().putAll(TestDatabase.shared().environment());
        builder.environment()
                .putAll(Map.of(
                        "FRAMSTEG_API_PORT",
                        Integer.toString(uri.getPort()),
                        "FRAMSTEG_JWT_SECRET",
                        RunningApi.SECRET,
                        "FRAMSTEG_DEMO",
                        "true"));
        try {
            Process started = builder.start();
            awaitStart(started);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says later is read and thrown away, so that it never waits for a reader. */
    private static void awaitStart(Process started) throws IOException {
        BufferedReader output = started.inputReader();
        StringBuilder said = new StringBuilder();
        String line = output.readLine();
        while (line != null && !line.contains(STARTED)) {
            said.append(line).append('\n');
            line = output.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("it ended while starting: " + said);
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(later -> {}));
    }

    private static URI freeUri() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        http.close();
    }
}
