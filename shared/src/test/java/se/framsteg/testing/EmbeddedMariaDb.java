package se.framsteg.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A MariaDB server of our own on the loopback address, with durable commits and two users.
 *
 * <p>The owner may change the schema; Liquibase uses it. The application's user may read and add rows everywhere and
 * gets the right to change or delete rows through the role {@value #ROLE}, to which the migration grants it table by
 * table: that is how a log stays append-only. There is no root account.
 *
 * <p>The data directory is created when it is empty and kept otherwise. Closing shuts the server down cleanly.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    /** Receives UPDATE and DELETE on the tables that are not append-only. */
    public static final String ROLE = "framsteg_application";

    public static final String DATABASE = "framsteg";
    public static final String OWNER = "framsteg_owner";
    public static final String USER = "framsteg";

    private static final String ACCOUNTS = "accounts.sql";
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final Process process;
    private final Settings settings;
    private final Path scratch;

    private EmbeddedMariaDb(Process process, Settings settings, Path scratch) {
        this.process = process;
        this.settings = settings;
        this.scratch = scratch;
    }

    /**
     * What a server is started with.
     *
     * @param home holds the data directory; created when missing
     * @param log where the server writes what it does
     * @param port on 127.0.0.1
     * @param bufferPoolMegabytes memory for cached pages
     * @param ownerPassword for {@link #OWNER}; letters and digits only
     * @param password for {@link #USER}; letters and digits only
     */
    public record Settings(
            Path home, Path log, int port, int bufferPoolMegabytes, String ownerPassword, String password) {

        public Settings {
            if (!(ownerPassword + password).matches("[A-Za-z0-9]+")) {
                throw new IllegalArgumentException("a database password is of letters and digits");
            }
        }

        Path data() {
            return home.resolve("data");
        }
    }

    /**
     * Starts a server and returns when it takes connections.
     *
     * @throws MariaDbFailed with one line that says why
     */
    public static EmbeddedMariaDb start(Settings settings) {
        EmbeddedMariaDb server = launch(settings);
        server.awaitReady();
        return server;
    }

    /**
     * Makes the data directory where it is missing, starts a server and returns at once.
     *
     * @throws MariaDbFailed with one line that says why
     */
    public static EmbeddedMariaDb launch(Settings settings) {
        try {
            Path programs = MariaDbBinaries.unpack();
            MariaDbInstallation.ensure(programs, settings);
            // A socket's path is limited to 107 bytes, so it lies in a folder with a short name.
            Path scratch = Files.createTempDirectory("fsdb");
            return new EmbeddedMariaDb(launch(programs, settings, scratch), settings, scratch);
        } catch (IOException e) {
            throw new MariaDbFailed(Objects.requireNonNullElse(e.getMessage(), e.toString()), e);
        }
    }

    /**
     * Returns when the server takes connections.
     *
     * @throws MariaDbFailed with one line that says why it does not
     */
    public void awaitReady() {
        try {
            MariaDbReadiness.await(process, settings);
        } catch (MariaDbFailed e) {
            process.destroyForcibly();
            throw e;
        } finally {
            scratch.resolve(ACCOUNTS).toFile().delete();
        }
    }

    private static Process launch(Path programs, Settings settings, Path scratch) throws IOException {
        // Temporary directories are readable by their owner only, and so are the passwords in this one.
        Path accounts = Files.writeString(
                scratch.resolve(ACCOUNTS), MariaDbAccounts.sql(settings.ownerPassword(), settings.password()));
        return process(
                        programs,
                        settings,
                        List.of(
                                "--port=" + settings.port(),
                                "--bind-address=127.0.0.1",
                                "--skip-name-resolve",
                                // Making the server's own TLS key takes three seconds and protects nothing on loopback.
                                "--skip-ssl",
                                "--socket=" + scratch.resolve("s"),
                                "--tmpdir=" + scratch,
                                "--pid-file=" + settings.home().resolve("mariadb.pid"),
                                "--init-file=" + accounts,
                                "--character-set-server=utf8mb4",
                                "--transaction-isolation=READ-COMMITTED",
                                "--innodb-flush-log-at-trx-commit=1",
                                "--innodb-buffer-pool-size=" + settings.bufferPoolMegabytes() + "M",
                                "--max-connections=200",
                                "--performance-schema=OFF"))
                .start();
    }

    static ProcessBuilder process(Path programs, Settings settings, List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(programs.resolve("bin/mariadbd").toString(), "--no-defaults"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(
                "--basedir=" + programs,
                "--datadir=" + settings.data(),
                "--lc-messages-dir=" + programs.resolve("share"),
                "--innodb-log-file-size=64M"));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()));
    }

    public String url() {
        return url(settings.port());
    }

    public static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + DATABASE;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the server to write everything and end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT)) {
                process.destroyForcibly();
            }
            Directories.delete(scratch);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
