package se.framsteg.progression;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.LanguageChoice;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.Languages;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.SignedIn;
import se.framsteg.shell.lean.Caller;
import se.framsteg.shell.lean.Json;
import se.framsteg.shell.lean.LeanCalls;
import se.framsteg.shell.lean.Refusal;

/** What the card's script calls. Adds who is signed in and passes on to the API, which holds every rule. */
@Singleton
@WebServlet(urlPatterns = "/kort/api/*")
public final class FillInCallsServlet extends LeanCalls {
    private static final Pattern DRAFT = Pattern.compile("/drafts/" + ID);
    private static final Pattern ANSWER = Pattern.compile("/drafts/" + ID + "/answers/([a-z0-9-]{1,40})");

    private final transient CardsApi cards;
    private final transient FillIn fillIn;
    private final transient SignIn signIn;
    private final transient Languages languages;

    FillInCallsServlet(CardsApi cards, FillIn fillIn, SignIn signIn, Caller caller, Json json, Languages languages) {
        super(caller, json);
        this.cards = cards;
        this.fillIn = fillIn;
        this.signIn = signIn;
        this.languages = languages;
    }

    @Override
    protected @Nullable Object answer(HttpServletRequest request, HttpServletResponse response, SignedIn user)
            throws IOException {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return switch (request.getMethod()) {
            case "GET" -> at(path, "/page", () -> fillIn.data(user));
            case "POST" -> {
                var card = read(request, CardSubmission.class);
                yield at(path, "/cards", () -> cards.submit(card));
            }
            case "PUT" -> path.equals("/language") ? speak(request, response) : saveAnswer(request, in(path, ANSWER));
            case "DELETE" -> discard(in(path, DRAFT));
            default -> throw new Refusal(ProblemType.METHOD_NOT_ALLOWED);
        };
    }

    private DraftSaved saveAnswer(HttpServletRequest request, MatchResult named) throws IOException {
        return cards.saveAnswer(UUID.fromString(named.group(1)), named.group(2), read(request, DraftAnswer.class));
    }

    private @Nullable Object discard(MatchResult named) {
        cards.discardDraft(UUID.fromString(named.group(1)));
        return null;
    }

    private @Nullable Object speak(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = read(request, LanguageChoice.class).language();
        signIn.speak(language);
        languages.speak(language, request, response);
        return null;
    }

    private static Object at(String path, String expected, Supplier<Object> reply) {
        if (!path.equals(expected)) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return reply.get();
    }
}
