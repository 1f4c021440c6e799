package se.framsteg.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Throw-away database folders, each named by the process that owns it, so that a killed run is tidied by the next. */
final class TestHomes {

    private static final String PREFIX = "framsteg-test-";

    private TestHomes() {}

    static Path create() throws IOException {
        Path root = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> left = Files.list(root)) {
            for (Path home : (Iterable<Path>) left.filter(TestHomes::isAbandoned)::iterator) {
                endServer(home);
                Directories.delete(home);
            }
        }
        return Files.createTempDirectory(root, PREFIX + ProcessHandle.current().pid() + "-");
    }

    private static boolean isAbandoned(Path home) {
        String name = Objects.requireNonNull(home.getFileName()).toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        String pid = name.substring(PREFIX.length()).split("-", 2)[0];
        return pid.matches("\\d{1,10}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    /** Ends the server only if its command names this very folder: ids are used again by the system. */
    private static void endServer(Path home) throws IOException {
        Path recorded = home.resolve("mariadb.pid");
        if (!Files.exists(recorded)) {
            return;
        }
        long pid = Long.parseLong(Files.readString(recorded).strip());
        Optional<ProcessHandle> server = ProcessHandle.of(pid)
                .filter(found -> found.info().commandLine().orElse("").contains(home.toString()));
        server.ifPresent(found -> {
            found.destroyForcibly();
            found.onExit().join();
        });
    }
}
