package se.framsteg.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Java program of ours, started as a process of its own.
 *
 * @param place which part it is
 * @param classPath as the JVM wants it
 * @param mainClass what to run
 * @param environment settings added to the launcher's own environment
 * @param withheld settings that the program must not see
 */
record Program(Place place, String classPath, String mainClass, Map<String, String> environment, Set<String> withheld) {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            // What the second compiler costs pays only under a load that one municipality never has (decision 0003).
            "-XX:TieredStopAtLevel=1",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    /** Starts it with its output in the installation's logs; the log of the run before is kept beside it. */
    Launched<Process> start(Home home) throws IOException {
        Path log = home.log(place.file());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(place.file() + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        ProcessBuilder builder = new ProcessBuilder(command(home.cache()))
                .directory(home.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().keySet().removeAll(withheld);
        Process process = builder.start();
        return new Launched<>(new Part(place, process.toHandle(), log), process);
    }

    private List<String> command(Path cache) {
        List<String> command = new ArrayList<>();
        // Ctrl-C reaches every process of the terminal's group at once; in a session of its own a part is ended
        // in its turn, by the launcher.
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.add(java());
        command.addAll(OPTIONS);
        if (place.startsOften()) {
            // Classes parsed at an earlier start are mapped instead of parsed again.
            command.add("-XX:+AutoCreateSharedArchive");
            command.add("-XX:SharedArchiveFile=" + cache.resolve(place.file() + ".jsa"));
        }
        command.addAll(List.of("-cp", classPath, mainClass));
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
