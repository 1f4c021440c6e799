package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void finds_the_line_that_tells_most() throws IOException {
        Path log = Files.writeString(folder.resolve("api.log"), """
                10:00 INFO starting
                10:01 ERROR startup failed
                Caused by: java.net.BindException: Address already in use
                    at a.b.C
                10:02 INFO ended
                """);
        assertThat(LogTail.reason(log)).isEqualTo("Address already in use (see " + log + ")");
    }

    @Test
    void says_where_to_look_when_no_line_tells_anything() throws IOException {
        Path log = Files.writeString(folder.resolve("api.log"), "10:00 INFO starting\n");
        assertThat(LogTail.reason(log)).contains(log.toString());
    }
}
