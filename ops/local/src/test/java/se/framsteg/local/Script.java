package se.framsteg.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code ops/run} as a stranger would: from another folder, with no more in the environment than a home and a path. */
final class Script {

    private static final Path RUN =
            Path.of("").toAbsolutePath().resolve("../run").normalize();

    private Script() {}

    /** What a run said and how it ended. */
    record Result(int code, String output, String errors) {}

    static Result run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(RUN.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(List.of("HOME", "PATH"));
        environment.put("FRAMSTEG_HOME", folder.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output, errors);
    }
}
