package se.framsteg.testing;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.io.socket.SocketUtils;
import io.micronaut.runtime.server.EmbeddedServer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.framsteg.identity.SignIns;

/** The API on real MariaDB, started once for a test run and called over HTTP through the contract's clients. */
public final class RunningApi {

    static final String SECRET = "a secret that only tests know, 32 bytes and more";

    private static final RunningApi ONE = new RunningApi();

    private final EmbeddedServer server;

    private RunningApi() {
        TestDatabase database = TestDatabase.shared();
        Map<String, Object> settings = new HashMap<>();
        settings.put("datasources.default.url", database.url());
        settings.put("datasources.default.username", database.user());
        settings.put("datasources.default.password", database.password());
        settings.put("framsteg.database.owner.user", database.ownerUser());
        settings.put("framsteg.database.owner.password", database.ownerPassword());
        settings.put("framsteg.jwt.secret", SECRET);
        settings.put("framsteg.demo", true);
        int port = SocketUtils.findAvailableTcpPort();
        settings.put("micronaut.server.port", port);
        settings.put("micronaut.http.services.api.url", "http://localhost:" + port);
        server = ApplicationContext.run(EmbeddedServer.class, settings, "test");
    }

    /** The contract as this person calls it. Problem replies arrive as {@link ProblemReply}. */
    public static <A> A as(Person person, Class<A> api) {
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (proxy, method, arguments) -> {
                    A client = bean(client(api));
                    BearerOfTest.TOKEN.set(person.accessToken());
                    try {
                        return method.invoke(client, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        BearerOfTest.TOKEN.remove();
                    }
                }));
    }

    /** The contract as somebody without a token calls it. */
    public static <A> A anonymously(Class<A> api) {
        return as(Person.NOBODY, api);
    }

    /** {@code XxxApi} is also what its controller is, so the client is asked for by its own name. */
    private static <A> Class<? extends A> client(Class<A> api) {
        try {
            return Class.forName(api.getName().replaceFirst("Api$", "Client")).asSubclass(api);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(api.getName(), e);
        }
    }

    /** A bean of the API itself, for looking behind the replies. */
    public static <B> B bean(Class<B> type) {
        return ONE.server.getApplicationContext().getBean(type);
    }

    public static URI uri() {
        return ONE.server.getURI();
    }

    /** A token of a sign-in of its own. */
    public static String freshToken(Person person) {
        return accessToken(person.id());
    }

    static String accessToken(UUID accountId) {
        return bean(SignIns.class).open(accountId, false).accessToken();
    }
}
