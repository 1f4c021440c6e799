package se.framsteg.shell.lean;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.SignedIn;

/** What a lean page's script calls. Adds who is signed in and passes on to the API, which holds every rule. */
public abstract class LeanCalls extends HttpServlet {
    /** An id in a path. */
    protected static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";

    private final transient Caller caller;
    private final transient Json json;

    protected LeanCalls(Caller caller, Json json) {
        this.caller = caller;
        this.json = json;
    }

    /**
     * What is sent back as JSON; null for nothing. May throw {@link Refusal} and {@link ApiProblem}, which are passed on.
     *
     * @param user who may call, and whose page it is
     */
    protected abstract @Nullable Object answer(HttpServletRequest request, HttpServletResponse response, SignedIn user)
            throws IOException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var user = request.getMethod().equals("GET") ? caller.mayRead(request) : caller.mayChange(request);
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

    protected final <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        return json.read(request, type);
    }

    /** Refuses with {@link ProblemType#NOT_FOUND} where the path does not look like that. */
    protected static MatchResult in(String path, Pattern expected) {
        var matcher = expected.matcher(path);
        if (!matcher.matches()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return matcher.toMatchResult();
    }
}
