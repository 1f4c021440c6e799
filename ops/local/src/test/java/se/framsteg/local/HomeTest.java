package se.framsteg.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeTest {

    @TempDir
    Path folder;

    @Test
    void refuses_a_second_start_on_the_same_folder() throws IOException {
        try (Home first = Home.take(folder)) {
            assertThatThrownBy(() -> Home.take(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("runs already");
            assertThat(first.folder()).isEqualTo(folder);
        }
        Home.take(folder).close();
    }

    @Test
    void refuses_a_file_where_the_folder_should_be() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> Home.take(file)).isInstanceOf(Trouble.class).hasMessageContaining("file");
    }

    @Test
    void empties_what_is_ours_and_leaves_what_is_not() throws IOException {
        Path theirs = Files.writeString(folder.resolve("holiday.jpg"), "");
        Files.createDirectories(folder.resolve("database/data"));
        try (Home home = Home.take(folder)) {
            Secrets.in(folder);
            home.empty();
        }
        assertThat(theirs).exists();
        assertThat(folder.resolve("database")).doesNotExist();
        assertThat(folder.resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void keeps_its_secrets_for_its_owner_and_for_the_next_start() throws IOException {
        Secrets made = Secrets.in(folder);
        assertThat(Secrets.in(folder)).isEqualTo(made);
        Path file = folder.resolve("secrets.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.toString()).doesNotContain(made.tokenKey());
    }
}
