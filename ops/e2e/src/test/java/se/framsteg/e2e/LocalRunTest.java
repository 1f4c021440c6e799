package se.framsteg.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.e2e.LocalRun.Settings;

final class LocalRunTest {

    private static final Map<String, String> ADMINISTRATOR = Map.of(
            "FRAMSTEG_ADMIN_NAME", "Anna Admin",
            "FRAMSTEG_ADMIN_EMAIL", "anna.admin@example.org",
            "FRAMSTEG_ADMIN_PASSWORD", "four words make a password");

    @TempDir
    Path home;

    private Settings settings;

    @BeforeEach
    void own_folder_and_ports() throws IOException {
        settings = Settings.in(home.resolve("with a space"));
    }

    @Test
    void refuses_a_port_in_use_in_one_line_and_leaves_nothing() throws Exception {
        try (ServerSocket taken = new ServerSocket(settings.webPort(), 1, InetAddress.getByName("127.0.0.1"))) {
            LocalRun run = LocalRun.launch(settings, "--no-demo");
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.said())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("port " + taken.getLocalPort(), "FRAMSTEG_WEB_PORT");
        }
    }

    @Test
    void refuses_a_database_that_does_not_answer_in_one_line() throws Exception {
        Settings unreachable = settings.with(Map.of("FRAMSTEG_DB_URL", "jdbc:mariadb://127.0.0.1:1/framsteg"));
        LocalRun run = LocalRun.launch(unreachable, "--no-demo");
        assertThat(run.awaitEnd()).isEqualTo(1);
        assertThat(run.said()).hasSize(1).first().asString().contains("no database answers");
    }

    @Test
    void refuses_a_second_run_on_the_same_folder_and_ends_everything_when_told() throws Exception {
        List<ProcessHandle> parts;
        try (LocalRun run = LocalRun.start(settings, "--no-demo")) {
            parts = run.parts();
            LocalRun second = LocalRun.launch(settings, "--no-demo");
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(second.said()).hasSize(1).first().asString().contains("runs already");
            assertThat(parts).allMatch(ProcessHandle::isAlive);
        }
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(settings.home().resolve("logs/database.log")))
                .contains("Shutdown complete");
    }

    @Test
    void ends_the_others_and_says_why_when_a_part_is_killed() throws Exception {
        LocalRun run = LocalRun.start(settings, "--no-demo");
        List<ProcessHandle> parts = run.parts();
        run.part("API").destroyForcibly();
        assertThat(run.awaitEnd()).isEqualTo(1);
        assertThat(run.said()).anyMatch(line -> line.contains("the API ended by itself"));
        assertThat(parts).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void keeps_what_it_has_acknowledged_when_the_database_is_killed() throws Exception {
        LocalRun killed = LocalRun.start(settings, "--no-demo");
        LocalRun creation = LocalRun.launch(settings.with(ADMINISTRATOR), "--create-admin");
        assertThat(creation.awaitEnd()).isZero();
        killed.part("DATABASE").destroyForcibly();
        assertThat(killed.awaitEnd()).isEqualTo(1);
        try (LocalRun next = LocalRun.start(settings, "--no-demo")) {
            assertThat(signIn(next.settings())).isEqualTo(200);
        }
    }

    /** Returns the status of signing in as {@link #ADMINISTRATOR}. */
    private static int signIn(Settings settings) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.api() + "/sign-in/password"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"email": "%s", "password": "%s"}""".formatted(
                        ADMINISTRATOR.get("FRAMSTEG_ADMIN_EMAIL"), ADMINISTRATOR.get("FRAMSTEG_ADMIN_PASSWORD"))))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void ends_its_orphans_at_the_next_start_and_starts_on_their_data() throws Exception {
        LocalRun killed = LocalRun.start(settings, "--no-demo");
        List<ProcessHandle> orphans = killed.parts();
        killed.launcher().destroyForcibly();
        killed.awaitEnd();
        ProcessHandle database = orphans.getFirst();
        database.destroyForcibly();
        database.onExit().get(1, TimeUnit.MINUTES);
        try (LocalRun next = LocalRun.start(settings, "--no-demo")) {
            for (ProcessHandle orphan : orphans) {
                orphan.onExit().get(1, TimeUnit.MINUTES);
            }
            assertThat(next.said())
                    .filteredOn(line -> line.contains("an earlier run left"))
                    .hasSize(2);
        }
    }
}
