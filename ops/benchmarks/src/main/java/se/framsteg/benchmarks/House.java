package se.framsteg.benchmarks;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built API and web app as processes of their own, with the options of {@code ops/run}, and the limits on sign-in
 * raised, and said so.
 */
final class House implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("framsteg.root"));
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final String MANY = "1000000";

    private final List<Process> processes = new ArrayList<>();
    private final long database;
    private final int apiPort = BenchDatabase.freePort();
    private final int webPort = BenchDatabase.freePort();

    House(BenchDatabase database) throws IOException, InterruptedException {
        this.database = database.serverProcess();
        Figures.say("limits on sign-in are raised to %s for this run, and codes may be sent without a wait", MANY);
        Map<String, String> api = new HashMap<>(Map.of(
                "FRAMSTEG_API_PORT", Integer.toString(apiPort),
                "FRAMSTEG_DB_URL", database.url(),
                "FRAMSTEG_DB_USER", database.user(),
                "FRAMSTEG_DB_PASSWORD", database.password(),
                "FRAMSTEG_DB_OWNER_USER", database.owner(),
                "FRAMSTEG_DB_OWNER_PASSWORD", database.password(),
                "FRAMSTEG_JWT_SECRET", "known to benchmarks only, 32 bytes and more",
                "FRAMSTEG_DEMO", "true"));
        for (String limit : List.of(
                "TRIES_PER_ACCOUNT",
                "TRIES_PER_NETWORK",
                "TRIES_PER_ACCOUNT_BY_STRANGERS",
                "CODES_PER_NETWORK",
                "CODES_PER_ACCOUNT_BY_STRANGERS")) {
            api.put("FRAMSTEG_LIMITS_" + limit, MANY);
        }
        api.put("FRAMSTEG_LIMITS_RESEND_AFTER", "0s");
        start("backend", "", "se.framsteg.platform.Backend", api);
        await(apiUrl() + "/health/readiness");
        String signInServlet = ":" + ROOT.resolve("ops/benchmarks/target/classes");
        start(
                "webapp",
                signInServlet,
                "se.framsteg.shell.Webapp",
                Map.of(
                        "FRAMSTEG_WEB_PORT",
                        Integer.toString(webPort),
                        "FRAMSTEG_API_URL",
                        apiUrl(),
                        "FRAMSTEG_DEMO",
                        "true"));
        await(webUrl() + "/health/readiness");
    }

    String apiUrl() {
        return "http://127.0.0.1:" + apiPort;
    }

    /** By name, since browsers let secure cookies travel unencrypted to localhost only. */
    String webUrl() {
        return "http://localhost:" + webPort;
    }

    Process webApp() {
        return processes.getLast();
    }

    /** What API, web app and database have computed so far. */
    Duration processorTime() {
        Duration sum = ProcessHandle.of(database)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow();
        for (Process process : processes) {
            sum = sum.plus(process.toHandle().info().totalCpuDuration().orElseThrow());
        }
        return sum;
    }

    private void start(String module, String moreClasses, String mainClass, Map<String, String> environment)
            throws IOException {
        Path target = ROOT.resolve(module).resolve("target");
        String classPath = target.resolve("framsteg-" + module + "-0.1.0-SNAPSHOT.jar") + ":" + target.resolve("lib")
                + "/*" + moreClasses;
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        mainClass)
                .redirectErrorStream(true)
                .redirectOutput(
                        ROOT.resolve("ops/benchmarks/target/" + module + ".log").toFile());
        builder.environment().putAll(environment);
        processes.add(builder.start());
    }

    private static void await(String url) throws InterruptedException, IOException {
        long until = System.nanoTime() + START_LIMIT.toNanos();
        while (!answers(url)) {
            if (System.nanoTime() > until) {
                throw new IOException(url + " did not answer in time");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static boolean answers(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        processes.reversed().forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}
