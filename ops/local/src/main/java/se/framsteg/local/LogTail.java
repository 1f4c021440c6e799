package se.framsteg.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the line of a log that says why a program ended. */
final class LogTail {

    private static final List<String> TELLING =
            List.of("No space left", "Address already in use", "OutOfMemoryError", "Caused by:", "ERROR", "Exception");

    private static final Pattern EXCEPTION = Pattern.compile("^(Caused by: )?[\\w.$]+(Exception|Error): ");

    private LogTail() {}

    static String reason(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return TELLING.stream()
                            .flatMap(sign -> lines.reversed().stream()
                                    .filter(line -> line.contains(sign))
                                    .limit(1))
                            .findFirst()
                            .map(line -> EXCEPTION.matcher(line.strip()).replaceFirst(""))
                            .orElse("it said nothing")
                    + " (see " + log + ")";
        } catch (IOException e) {
            return "it left no log at " + log;
        }
    }
}
