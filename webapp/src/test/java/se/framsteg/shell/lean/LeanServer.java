package se.framsteg.shell.lean;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.identity.Me;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.SignedIn;

/** A lean page's servlets on a real server, with whoever the test signs in. */
public final class LeanServer implements AutoCloseable {
    /** As the web app reads and writes: with the contract's own ways to read a value. */
    public static final Json JSON = new Json(ApplicationContext.run("lean").getBean(ObjectMapper.class));

    public static final UUID ACCOUNT = UUID.fromString("0193a000-0000-7000-8000-00000000000a");
    public static final String TOKEN = "token-of-this-session";

    public final CurrentUser currentUser = mock(CurrentUser.class);
    public final Languages languages = mock(Languages.class);
    public final PageHead head = new PageHead();
    public final LeanAssets assets = new LeanAssets();
    public final Caller caller = new Caller(currentUser);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ServletContextHandler context = new ServletContextHandler("/");

    public LeanServer() {
        serve(new LeanAssetsServlet(assets), LeanAssets.PATH + "*");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        nobodySignedIn();
        when(languages.choose(any())).thenReturn(Language.SV);
    }

    public LeanServer serve(HttpServlet servlet, String... paths) {
        var holder = new ServletHolder(servlet);
        List.of(paths).forEach(path -> context.addServlet(holder, path));
        return this;
    }

    public void start() throws Exception {
        server.start();
    }

    public void nobodySignedIn() {
        when(currentUser.find()).thenReturn(Optional.empty());
    }

    public void signedIn(Role role, boolean borrowed) {
        var me = mock(Me.class);
        when(me.is(role)).thenReturn(true);
        var user = mock(SignedIn.class);
        when(user.me()).thenReturn(me);
        when(user.isAny(any()))
                .thenAnswer(asked -> List.of(
                                asked.getArgument(0, java.util.Collection.class).toArray())
                        .contains(role));
        when(user.accountId()).thenReturn(ACCOUNT);
        when(user.language()).thenReturn(Language.SV);
        when(user.forgeryToken()).thenReturn(TOKEN);
        when(user.sharedDevice()).thenReturn(borrowed);
        when(currentUser.find()).thenReturn(Optional.of(user));
    }

    public HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** A call as our own page makes it, but for the headers that the test puts in their place. */
    public HttpResponse<String> call(String method, String path, @Nullable String body, String... headers)
            throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Content-Type", "application/json")
                .setHeader(Caller.ACCOUNT, ACCOUNT.toString())
                .setHeader(Caller.TOKEN, TOKEN);
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create(origin() + path);
    }

    public String origin() {
        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    @Override
    public void close() throws Exception {
        client.close();
        server.stop();
    }
}
