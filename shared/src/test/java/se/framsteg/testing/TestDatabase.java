package se.framsteg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The real MariaDB that a test run or a benchmark works on: one for each JVM, started when first asked for and thrown
 * away at the end.
 *
 * <p>Set {@code FRAMSTEG_TEST_DB_URL} (and {@code FRAMSTEG_TEST_DB_USER}, {@code FRAMSTEG_TEST_DB_PASSWORD}) to use a
 * server that runs already. Test classes isolate themselves by a programme of their own, never by emptying tables.
 *
 * @param url JDBC URL of the database
 * @param user the application's user
 * @param password the application's password
 * @param ownerUser the user that Liquibase works as
 * @param ownerPassword the owner's password
 */
public record TestDatabase(String url, String user, String password, String ownerUser, String ownerPassword) {

    private static final int BUFFER_POOL_MEGABYTES = 256;
    // These servers live on loopback for minutes and hold invented data.
    private static final String PASSWORD = "test";

    private static @Nullable TestDatabase shared;

    /** The database of this JVM. */
    public static synchronized TestDatabase shared() {
        TestDatabase known = shared;
        if (known == null) {
            String url = System.getenv("FRAMSTEG_TEST_DB_URL");
            known = url == null ? started() : given(url);
            shared = known;
        }
        return known;
    }

    /** The settings under which the backend reads where its database is. */
    public Map<String, String> environment() {
        return Map.of(
                "FRAMSTEG_DB_URL", url,
                "FRAMSTEG_DB_USER", user,
                "FRAMSTEG_DB_PASSWORD", password,
                "FRAMSTEG_DB_OWNER_USER", ownerUser,
                "FRAMSTEG_DB_OWNER_PASSWORD", ownerPassword);
    }

    private static TestDatabase given(String url) {
        Map<String, String> environment = System.getenv();
        String user = environment.getOrDefault("FRAMSTEG_TEST_DB_USER", EmbeddedMariaDb.USER);
        String password = environment.getOrDefault("FRAMSTEG_TEST_DB_PASSWORD", PASSWORD);
        return new TestDatabase(
                url,
                user,
                password,
                environment.getOrDefault("FRAMSTEG_TEST_DB_OWNER_USER", EmbeddedMariaDb.OWNER),
                environment.getOrDefault("FRAMSTEG_TEST_DB_OWNER_PASSWORD", PASSWORD));
    }

    private static TestDatabase started() {
        try {
            Path home = TestHomes.create();
            EmbeddedMariaDb server = EmbeddedMariaDb.start(settings(home, freePort()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home), "end test database"));
            return new TestDatabase(server.url(), EmbeddedMariaDb.USER, PASSWORD, EmbeddedMariaDb.OWNER, PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedMariaDb.Settings settings(Path home, int port) {
        return new EmbeddedMariaDb.Settings(
                home, home.resolve("mariadb.log"), port, BUFFER_POOL_MEGABYTES, PASSWORD, PASSWORD);
    }

    private static void end(EmbeddedMariaDb server, Path home) {
        try {
            // Nothing in it is wanted any more, so it need not be written out.
            server.handle().destroyForcibly();
            server.close();
            Directories.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException("left behind: " + home, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Runs a server in the foreground, for quick rounds with FRAMSTEG_TEST_DB_URL; argument: its port. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        int port = Integer.parseInt(arguments[0]);
        Path home = TestHomes.create();
        EmbeddedMariaDb server = EmbeddedMariaDb.start(settings(home, port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home), "end test database"));
        System.out.println("FRAMSTEG_TEST_DB_URL=" + server.url());
        Thread.currentThread().join();
    }
}
