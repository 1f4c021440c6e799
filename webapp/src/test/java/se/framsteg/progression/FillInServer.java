package se.framsteg.progression;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.micronaut.context.ApplicationContext;
import io.micronaut.serde.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
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
import se.framsteg.shell.SignIn;
import se.framsteg.shell.SignedIn;

/** The card's servlets on a real server, with whoever the test signs in and an API that the test plays. */
final class FillInServer implements AutoCloseable {
    /** As the web app reads and writes: with the contract's own ways to read a value. */
    private static final ObjectMapper MAPPER = ApplicationContext.run("fill-in").getBean(ObjectMapper.class);

    static final UUID AINO = UUID.fromString("0193a000-0000-7000-8000-00000000000a");
    static final String TOKEN = "token-of-this-session";
    static final UUID CARD = UUID.fromString("0193c000-0000-7000-8000-00000000000c");

    final CardsApi cards = mock(CardsApi.class);
    final SignIn signIn = mock(SignIn.class);
    private final CurrentUser currentUser = mock(CurrentUser.class);
    final Languages languages = mock(Languages.class);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    FillInServer() throws Exception {
        var fillIn = new FillIn(cards, () -> Instant.parse("2026-11-22T23:30:00Z"));
        var assets = new FillInAssets();
        var head = new PageHead();
        var template = new FillInTemplate(MAPPER, head, new FillInWords(MAPPER), assets);
        var caller = new Caller(currentUser);
        var context = new ServletContextHandler("/");
        var page = new ServletHolder(new FillInServlet(currentUser, fillIn, template, head, languages));
        context.addServlet(page, FillInServlet.PATH);
        context.addServlet(page, FillInServlet.SHELL);
        var calls = new FillInCallsServlet(cards, fillIn, signIn, caller, new Json(MAPPER), languages);
        context.addServlet(new ServletHolder(calls), "/kort/api/*");
        context.addServlet(new ServletHolder(new FillInAssetsServlet(assets)), FillInAssets.PATH + "*");
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(context);
        server.start();
        nobodySignedIn();
        when(languages.choose(any())).thenReturn(Language.SV);
        when(cards.cardToFill(any())).thenReturn(toFill("Vet du vad du vill?"));
    }

    void nobodySignedIn() {
        when(currentUser.find()).thenReturn(Optional.empty());
    }

    void signedIn(Role role, boolean borrowed) {
        var me = mock(Me.class);
        when(me.is(role)).thenReturn(true);
        var user = mock(SignedIn.class);
        when(user.me()).thenReturn(me);
        when(user.accountId()).thenReturn(AINO);
        when(user.language()).thenReturn(Language.SV);
        when(user.forgeryToken()).thenReturn(TOKEN);
        when(user.sharedDevice()).thenReturn(borrowed);
        when(currentUser.find()).thenReturn(Optional.of(user));
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    /** A call as our own page makes it, but for the headers that the test puts in their place. */
    HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(address(path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setHeader("Content-Type", "application/json")
                .setHeader(Caller.ACCOUNT, AINO.toString())
                .setHeader(Caller.TOKEN, TOKEN);
        for (var i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static CardToFill toFill(String firstQuestion) {
        var scale = new Scale(1, 5, "Nej", "Ja");
        var question = new Question("goal", QuestionKind.SCALE, firstQuestion, "Mål", scale, null);
        var instrument = new Instrument("bip", 1, "Kort", "Någon", Respondent.PARTICIPANT, 3, List.of(question));
        return new CardToFill(instrument, new CardDue(DueState.DUE, null), null, "Kim", true);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
    }

    @Override
    public void close() throws Exception {
        client.close();
        server.stop();
    }
}
