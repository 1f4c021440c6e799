package se.framsteg.e2e;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The whole with its demo people, started once for all browser tests of a run and ended with it. Set {@code
 * FRAMSTEG_E2E_WEB} to the address of one that runs already, for quick rounds.
 */
final class Whole {

    /** Tests sign the same few people in from one address again and again, which nobody does in a minute's time. */
    private static final Map<String, String> OFTEN_THE_SAME_PEOPLE = Map.of(
            "FRAMSTEG_LIMITS_RESEND_AFTER", "1ms",
            "FRAMSTEG_LIMITS_CODES_PER_NETWORK", "10000",
            "FRAMSTEG_LIMITS_TRIES_PER_NETWORK", "10000");

    private static @Nullable LocalRun running;

    private Whole() {}

    /** Somebody who can sign in, as {@code ops/run --accounts} tells. */
    record Account(
            String role,
            String name,
            String signIn,
            @Nullable String secret) {}

    static LocalRun.Settings settings() {
        return running().settings();
    }

    static synchronized LocalRun running() {
        if (running == null) {
            try {
                LocalRun.Settings own = LocalRun.Settings.in(Files.createTempDirectory("framsteg-e2e-"));
                LocalRun whole = LocalRun.start(
                        new LocalRun.Settings(own.home(), own.webPort(), own.apiPort(), OFTEN_THE_SAME_PEOPLE));
                Runtime.getRuntime().addShutdownHook(new Thread(whole::close, "end the whole"));
                running = whole;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Objects.requireNonNull(running);
    }

    /** By name and not by number: secure cookies travel unencrypted to localhost in every browser. */
    static String web() {
        String given = System.getenv("FRAMSTEG_E2E_WEB");
        return given == null ? "http://localhost:" + settings().webPort() : given;
    }

    /** Leads a group from outside: signs in by a code, where other leaders have a password. */
    static Account externalLeader() {
        return accounts("leader").stream()
                .filter(account -> account.secret() == null)
                .findFirst()
                .orElseThrow();
    }

    static List<Account> accounts(String role) {
        try {
            String json = Files.readString(Path.of("../local/src/main/resources/demo/accounts.json"));
            List<Account> all = new Gson().fromJson(json, new TypeToken<List<Account>>() {}.getType());
            return all.stream().filter(account -> account.role().equals(role)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
