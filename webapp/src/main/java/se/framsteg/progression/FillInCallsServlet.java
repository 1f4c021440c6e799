package se.framsteg.progression;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
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
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.Languages;
import se.framsteg.shell.SignIn;
import se.framsteg.shell.SignedIn;

/** What the card's script calls. Adds who is signed in and passes on to the API, which holds every rule. */
@Singleton
@WebServlet(urlPatterns = "/kort/api/*")
public final class FillInCallsServlet extends HttpServlet {
    private static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    private static final Pattern DRAFT = Pattern.compile("/drafts/" + ID);
    private static final Pattern ANSWER = Pattern.compile("/drafts/" + ID + "/answers/([a-z0-9-]{1,40})");

    private final transient CardsApi cards;
    private final transient FillIn fillIn;
    private final transient SignIn signIn;
    private final transient Caller caller;
    private final transient Json json;
    private final transient Languages languages;

    FillInCallsServlet(CardsApi cards, FillIn fillIn, SignIn signIn, Caller caller, Json json, Languages languages) {
        this.cards = cards;
        this.fillIn = fillIn;
        this.signIn = signIn;
        this.caller = caller;
        this.json = json;
        this.languages = languages;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var user = request.getMethod().equals("GET") ? caller.signedIn() : caller.mayChange(request);
            json.write(response, answer(request, response, user));
        } catch (Refusal refusal) {
            json.refuse(response, refusal.problem());
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.NOT_SIGNED_IN)) {
                caller.hasGone();
            }
            json.refuse(response, problem);
        }
    }

    private @Nullable Object answer(HttpServletRequest request, HttpServletResponse response, SignedIn user)
            throws IOException {
        var path = Objects.requireNonNullElse(request.getPathInfo(), "");
        return switch (request.getMethod()) {
            case "GET" -> at(path, "/page", () -> fillIn.data(user));
            case "POST" -> {
                var card = json.read(request, CardSubmission.class);
                yield at(path, "/cards", () -> cards.submit(card));
            }
            case "PUT" -> path.equals("/language") ? speak(request, response) : saveAnswer(request, in(path, ANSWER));
            case "DELETE" -> discard(in(path, DRAFT));
            default -> throw new Refusal(ProblemType.METHOD_NOT_ALLOWED);
        };
    }

    private DraftSaved saveAnswer(HttpServletRequest request, MatchResult named) throws IOException {
        return cards.saveAnswer(UUID.fromString(named.group(1)), named.group(2), json.read(request, DraftAnswer.class));
    }

    private @Nullable Object discard(MatchResult named) {
        cards.discardDraft(UUID.fromString(named.group(1)));
        return null;
    }

    private @Nullable Object speak(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = json.read(request, LanguageChoice.class).language();
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

    private static MatchResult in(String path, Pattern expected) {
        var matcher = expected.matcher(path);
        if (!matcher.matches()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return matcher.toMatchResult();
    }
}
