package se.framsteg.benchmarks;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import se.framsteg.identity.SignIns;

/** The API on a benchmark's database, in this process. */
final class BenchApi implements AutoCloseable {

    private final EmbeddedServer server;

    BenchApi(BenchDatabase database) throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "micronaut.server.port", BenchDatabase.freePort(),
                        "datasources.default.url", database.url(),
                        "datasources.default.username", database.user(),
                        "datasources.default.password", database.password(),
                        "framsteg.database.owner.user", database.owner(),
                        "framsteg.database.owner.password", database.password(),
                        "framsteg.jwt.secret", "known to benchmarks only, 32 bytes and more"));
    }

    int port() {
        return server.getPort();
    }

    /** A token of a sign-in that was opened without a code: signing in is not what is measured. */
    String accessToken(UUID account) {
        return server.getApplicationContext()
                .getBean(SignIns.class)
                .open(account, false)
                .accessToken();
    }

    @Override
    public void close() {
        server.close();
    }
}
