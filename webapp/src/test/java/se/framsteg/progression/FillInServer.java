package se.framsteg.progression;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.shell.Languages;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.lean.LeanServer;

/** The card's servlets on a real server, with whoever the test signs in and an API that the test plays. */
final class FillInServer implements AutoCloseable {
    static final UUID AINO = LeanServer.ACCOUNT;
    static final String TOKEN = LeanServer.TOKEN;
    static final UUID CARD = UUID.fromString("0193c000-0000-7000-8000-00000000000c");

    final CardsApi cards = mock(CardsApi.class);
    final SignIn signIn = mock(SignIn.class);
    private final LeanServer server = new LeanServer();
    final Languages languages = server.languages;

    FillInServer() throws Exception {
        var fillIn = new FillIn(cards, () -> Instant.parse("2026-11-22T23:30:00Z"));
        var template = new FillInTemplate(LeanServer.JSON, server.head, server.assets);
        server.serve(
                new FillInServlet(server.currentUser, fillIn, template, server.head, languages),
                FillInServlet.PATH,
                FillInServlet.SHELL);
        server.serve(
                new FillInCallsServlet(cards, fillIn, signIn, server.caller, LeanServer.JSON, languages),
                "/kort/api/*");
        server.start();
        when(cards.cardToFill(any())).thenReturn(toFill("Vet du vad du vill?"));
    }

    void nobodySignedIn() {
        server.nobodySignedIn();
    }

    void signedIn(Role role, boolean borrowed) {
        server.signedIn(role, borrowed);
    }

    HttpResponse<String> get(String path) throws Exception {
        return server.get(path);
    }

    HttpResponse<String> call(String method, String path, @Nullable String body, String... headers) throws Exception {
        return server.call(method, path, body, headers);
    }

    static CardToFill toFill(String firstQuestion) {
        var scale = new Scale(1, 5, "Nej", "Ja");
        var question = new Question("goal", QuestionKind.SCALE, firstQuestion, "Mål", scale, null);
        var instrument = new Instrument("bip", 1, "Kort", "Någon", Respondent.PARTICIPANT, 3, List.of(question));
        return new CardToFill(instrument, new CardDue(DueState.DUE, null), null, "Kim", true);
    }

    @Override
    public void close() throws Exception {
        server.close();
    }
}
