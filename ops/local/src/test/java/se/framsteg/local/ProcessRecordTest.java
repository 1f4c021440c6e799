package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcessRecordTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private Part part;

    @BeforeEach
    void something_that_runs_long() throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        part = new Part(Place.API, process.toHandle(), folder.resolve("log"));
    }

    @AfterEach
    void end() {
        part.handle().destroyForcibly();
    }

    @Test
    void leaves_a_process_alone_that_only_has_the_id_of_ours() throws IOException {
        long anHourAgo = System.currentTimeMillis() - Duration.ofHours(1).toMillis();
        Files.writeString(folder.resolve("processes"), "API " + part.handle().pid() + " " + anHourAgo + "\n");
        new ProcessRecord(folder).endOrphans();
        assertThat(part.handle().isAlive()).isTrue();
    }

    @Test
    void leaves_everything_alone_when_the_record_cannot_be_understood() throws IOException {
        Files.writeString(folder.resolve("processes"), "API\n" + part.handle().pid() + "\nMOON 1 1\n\n");
        new ProcessRecord(folder).endOrphans();
        assertThat(part.handle().isAlive()).isTrue();
    }

    @Test
    void ends_what_an_earlier_run_has_left() {
        new ProcessRecord(folder).write(List.of(part));
        new ProcessRecord(folder).endOrphans();
        assertThat(part.endsWithin(SOON)).isTrue();
    }

    @Test
    void ends_nothing_twice() throws IOException {
        ProcessRecord record = new ProcessRecord(folder);
        record.write(List.of(part));
        record.endOrphans();
        assertThat(folder.resolve("processes")).isEmptyFile();
    }
}
