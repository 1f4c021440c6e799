package se.framsteg.e2e;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The whole with its demo people, started once for all browser tests of a run and ended with it. */
final class Whole {

    private static @Nullable LocalRun running;

    private Whole() {}

    /** Somebody who can sign in, as {@code ops/run --accounts} tells. */
    record Account(String role, String name, String signIn, @Nullable String secret) {}

    static synchronized LocalRun.Settings settings() {
        if (running == null) {
            try {
                LocalRun whole = LocalRun.start(LocalRun.Settings.in(Files.createTempDirectory("framsteg-e2e-")));
                Runtime.getRuntime().addShutdownHook(new Thread(whole::close, "end the whole"));
                running = whole;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Objects.requireNonNull(running).settings();
    }

    /** By name and not by number: secure cookies travel unencrypted to localhost in every browser. */
    static String web() {
        return "http://localhost:" + settings().webPort();
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
