package se.framsteg.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which processes belong to an installation, on disk, so that a start can end what a killed one left behind.
 *
 * <p>An id alone proves nothing, because the system uses ids again: a process is ours only if it also began when the
 * record says it did.
 */
final class ProcessRecord {

    /** The start time is computed from the machine's boot time, which moves a little when the clock is corrected. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final Path file;

    ProcessRecord(Path home) {
        this.file = home.resolve("processes");
    }

    /** Ends, last depending first, what is still running of an earlier start. */
    void endOrphans() {
        try {
            if (Files.exists(file)) {
                List<Part> orphans;
                try (Stream<String> lines = Files.lines(file)) {
                    orphans = lines.flatMap(line -> running(line).stream()).toList();
                }
                orphans.stream()
                        .sorted(Comparator.comparing(Part::place).reversed())
                        .forEach(ProcessRecord::end);
            }
        } catch (IOException e) {
            throw new Trouble(file + " cannot be read: " + Reasons.of(e), e);
        }
        write(List.of());
    }

    void write(List<Part> parts) {
        try {
            Path fresh = Files.write(
                    file.resolveSibling("processes.tmp"),
                    parts.stream().map(ProcessRecord::line).toList());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble(file + " cannot be written: " + Reasons.of(e), e);
        }
    }

    private static void end(Part orphan) {
        Progress.say("ending %s (process %d), which an earlier run left"
                .formatted(orphan.place().label(), orphan.handle().pid()));
        orphan.stop();
    }

    private static String line(Part part) {
        return "%s %d %d"
                .formatted(
                        part.place(),
                        part.handle().pid(),
                        startOf(part.handle()).toEpochMilli());
    }

    private Optional<Part> running(String line) {
        String[] words = line.split(" ", -1);
        if (words.length != 3 || !words[1].matches("\\d{1,18}") || !words[2].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(words[2]));
        return Arrays.stream(Place.values())
                .filter(place -> place.name().equals(words[0]))
                .findFirst()
                .flatMap(place -> ProcessHandle.of(Long.parseLong(words[1]))
                        .filter(found -> isNear(startOf(found), started))
                        .map(found -> new Part(place, found, file)));
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
