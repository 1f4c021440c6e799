package se.framsteg.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes an empty data directory with the server's system tables.
 *
 * <p>The directory is made beside its place and moved there whole: a first start that was cut short leaves nothing
 * that a second start could mistake for data.
 */
final class MariaDbInstallation {

    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    private MariaDbInstallation() {}

    static void ensure(Path programs, EmbeddedMariaDb.Settings settings) throws IOException {
        Files.createDirectories(settings.home());
        if (Files.isDirectory(settings.data())) {
            return;
        }
        Path home = Files.createTempDirectory(settings.home(), "making-");
        try {
            var fresh = new EmbeddedMariaDb.Settings(
                    home,
                    settings.log(),
                    settings.port(),
                    settings.bufferPoolMegabytes(),
                    settings.ownerPassword(),
                    settings.password());
            Files.createDirectory(fresh.data());
            bootstrap(programs, fresh);
            Files.move(fresh.data(), settings.data(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Directories.delete(home);
        }
    }

    private static void bootstrap(Path programs, EmbeddedMariaDb.Settings settings) throws IOException {
        Process process = EmbeddedMariaDb.process(
                        programs,
                        settings,
                        List.of("--bootstrap", "--enforce-storage-engine=", "--max-allowed-packet=8M", "--skip-ssl"))
                .start();
        try (OutputStream statements = process.getOutputStream()) {
            statements.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (String name : SYSTEM_TABLES) {
                Files.copy(programs.resolve("share").resolve(name), statements);
            }
        } catch (IOException e) {
            // The server ended before it had read everything; its log says why.
            throw MariaDbFailed.with(settings.log());
        }
        try {
            if (process.waitFor() != 0) {
                throw MariaDbFailed.with(settings.log());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new MariaDbFailed("interrupted while the database was being made", e);
        }
    }
}
