package se.framsteg.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * {@code ops/run} on a folder and ports of its own, with nothing else in the environment but a home and a path.
 *
 * <p>Expects that everything has been built, as it has when the tests of this module run after the others.
 */
public final class LocalRun implements AutoCloseable {

    private static final Path RUN =
            Path.of("").toAbsolutePath().resolve("../run").normalize();
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Process process;
    private final Settings settings;
    private final Path errors;

    private LocalRun(Process process, Settings settings, Path errors) {
        this.process = process;
        this.settings = settings;
        this.errors = errors;
    }

    /**
     * Where a run lives.
     *
     * @param home FRAMSTEG_HOME
     * @param webPort FRAMSTEG_WEB_PORT
     * @param apiPort FRAMSTEG_API_PORT
     * @param more further settings
     */
    public record Settings(Path home, int webPort, int apiPort, Map<String, String> more) {

        public static Settings in(Path home) throws IOException {
            return new Settings(home, freePort(), freePort(), Map.of());
        }

        /** The same with further settings. */
        Settings with(Map<String, String> further) {
            return new Settings(home, webPort, apiPort, further);
        }

        public String web() {
            return "http://127.0.0.1:" + webPort;
        }

        public String api() {
            return "http://127.0.0.1:" + apiPort;
        }
    }

    /** Starts a run and returns at once. */
    static LocalRun launch(Settings settings, String... arguments) throws IOException {
        Files.createDirectories(settings.home());
        Path errors = Files.createTempFile(settings.home(), "said-", ".txt");
        var command = new ArrayList<>(List.of(RUN.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("HOME", "PATH"));
        environment.put("FRAMSTEG_PREBUILT", "true");
        environment.put("FRAMSTEG_HOME", settings.home().toString());
        environment.put("FRAMSTEG_WEB_PORT", Integer.toString(settings.webPort()));
        environment.put("FRAMSTEG_API_PORT", Integer.toString(settings.apiPort()));
        environment.putAll(settings.more());
        return new LocalRun(builder.start(), settings, errors);
    }

    /** Starts a run and returns when it has said READY. */
    public static LocalRun start(Settings settings, String... arguments) throws IOException {
        LocalRun run = launch(settings, arguments);
        String ready = run.awaitReady();
        if (!ready.equals("READY web=" + settings.web() + " api=" + settings.api())) {
            run.close();
            throw new IllegalStateException("instead of READY: '" + ready + "' " + run.said());
        }
        return run;
    }

    /** Returns the first line on standard output; empty if the run ends without one. */
    private String awaitReady() {
        BufferedReader output = process.inputReader();
        return CompletableFuture.supplyAsync(() -> {
                    try {
                        String line = output.readLine();
                        return line == null ? "" : line;
                    } catch (IOException e) {
                        return "";
                    }
                })
                .completeOnTimeout("", LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    public Settings settings() {
        return settings;
    }

    /** What it has said on standard error. */
    List<String> said() throws IOException {
        return Files.readAllLines(errors);
    }

    /** The process of a part, by its name in the record: DATABASE, API or WEB_APP. */
    ProcessHandle part(String name) throws IOException {
        return Files.readAllLines(settings.home().resolve("processes")).stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(name))
                .findFirst()
                .flatMap(words -> ProcessHandle.of(Long.parseLong(words[1])))
                .orElseThrow();
    }

    List<ProcessHandle> parts() throws IOException {
        return List.of(part("DATABASE"), part("API"), part("WEB_APP"));
    }

    ProcessHandle launcher() {
        return process.toHandle();
    }

    /** Waits for the end and returns the exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LIMIT)) {
            throw new IllegalStateException("it did not end within " + LIMIT);
        }
        return process.exitValue();
    }

    /** Ends it as Ctrl-C or a service manager does. */
    @Override
    public void close() {
        process.destroy();
        try {
            awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
