package se.framsteg.local.demo;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.identity.SignIns;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Ids;

/** The API run in process on a loopback port and on a clock that can be moved; called through the contract's clients. */
final class Backstage implements AutoCloseable {

    /** True in this context and in no other. */
    static final String BEING_MADE = "framsteg.demo-data.being-made";

    private static final String HOST = "127.0.0.1";

    private final EmbeddedServer server;

    private Backstage(EmbeddedServer server) {
        this.server = server;
    }

    /**
     * @param settings beside those that the API reads from the environment: where the database is, and {@code
     *     framsteg.clock} if today is to be another day
     */
    static Backstage open(Map<String, ?> settings) {
        int port = freePort();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("micronaut.server.host", HOST);
        all.put("micronaut.server.port", port);
        all.put("micronaut.http.services.api.url", "http://" + HOST + ":" + port);
        all.put("framsteg.demo", true);
        all.put(BEING_MADE, true);
        return new Backstage(ApplicationContext.run(EmbeddedServer.class, all));
    }

    /** The day that it really is, or that the clock is set to. */
    LocalDate today() {
        String set = server.getApplicationContext()
                .getProperty("framsteg.clock", String.class)
                .orElse("");
        return LocalDate.ofInstant(set.isBlank() ? Instant.now() : Instant.parse(set), Calendar.ZONE);
    }

    MovableClock clock() {
        return bean(MovableClock.class);
    }

    /** For what is made on a phone. */
    UUID newId() {
        return bean(Ids.class).next();
    }

    /** The contract as somebody calls it who has just signed in. */
    <C> C as(UUID account, Class<C> client) {
        return as(account, false, client);
    }

    <C> C as(UUID account, boolean onSharedDevice, Class<C> client) {
        String token = bean(SignIns.class).open(account, onSharedDevice).accessToken();
        bean(SpeakingAs.class).token(token);
        return bean(client);
    }

    /** The contract as anybody calls it. */
    <C> C anonymously(Class<C> client) {
        bean(SpeakingAs.class).token("");
        return bean(client);
    }

    <B> B bean(Class<B> type) {
        return server.getApplicationContext().getBean(type);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
