package se.framsteg.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database could not be made or started; the message is one line for a person. */
public final class MariaDbFailed extends RuntimeException {

    private static final List<String> TELLING = List.of(
            "No space left",
            "full disk",
            "Disk full",
            "Address already in use",
            "Unable to lock",
            "shared libraries",
            "Permission denied",
            "[ERROR]");

    MariaDbFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Takes the reason from the server's log: the line that tells most, else its last. */
    static MariaDbFailed with(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            List<String> recent = lines.subList(Math.max(0, lines.size() - 60), lines.size());
            return TELLING.stream()
                    .flatMap(sign -> recent.stream().filter(line -> line.contains(sign)))
                    .findFirst()
                    .map(line -> new MariaDbFailed(line.strip() + " (" + log + ")", null))
                    .orElseGet(() -> new MariaDbFailed("the database did not start, see " + log, null));
        } catch (IOException e) {
            return new MariaDbFailed("the database did not start and left no log at " + log, e);
        }
    }
}
