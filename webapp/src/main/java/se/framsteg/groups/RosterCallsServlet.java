package se.framsteg.groups;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.SignedIn;
import se.framsteg.shell.lean.Caller;
import se.framsteg.shell.lean.Json;
import se.framsteg.shell.lean.LeanCalls;
import se.framsteg.shell.lean.Refusal;

/** What the roster's script calls. */
@Singleton
@WebServlet(urlPatterns = RosterAddress.PATH + "/api/*")
public final class RosterCallsServlet extends LeanCalls {
    private static final Pattern SESSION = Pattern.compile("(/[^/]+/[^/]+)(/.*)?");
    private static final Pattern GUEST = Pattern.compile("/guests/" + ID);

    private final transient RosterApi api;
    private final transient RosterPages pages;

    RosterCallsServlet(RosterApi api, RosterPages pages, Caller caller, Json json) {
        super(caller, json);
        this.api = api;
        this.pages = pages;
    }

    @Override
    protected @Nullable Object answer(HttpServletRequest request, HttpServletResponse response, SignedIn user)
            throws IOException {
        var named = in(Objects.requireNonNullElse(request.getPathInfo(), ""), SESSION);
        var session = RosterAddress.of(named.group(1)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        var what = Objects.requireNonNullElse(named.group(2), "");
        return switch (request.getMethod() + " " + what.replaceFirst("/guests/.*", "/guests")) {
            case "GET " -> pages.data(user, session);
            case "GET /code" -> code(request, session);
            case "POST /attendance" -> api.mark(session.activityId(), session.on(), read(request, Marks.class));
            case "PUT /took-place" -> api.tookPlace(session.activityId(), session.on(), read(request, TookPlace.class));
            case "PUT /guests" ->
                api.addGuest(session.activityId(), session.on(), guest(what), read(request, GuestName.class));
            case "DELETE /guests" -> api.removeGuest(session.activityId(), session.on(), guest(what));
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        };
    }

    /** The browser knows under which address people reach us; that it is this one, the request says. */
    private QrDrawing code(HttpServletRequest request, RosterAddress session) {
        var origin = Objects.requireNonNullElse(request.getParameter("origin"), "");
        if (!origin.matches("https?://" + Pattern.quote(Objects.requireNonNullElse(request.getHeader("Host"), "-")))) {
            throw new Refusal(ProblemType.INVALID);
        }
        var code = api.checkInCode(session.activityId(), session.on());
        return QrDrawing.of(origin + CheckInView.path(code));
    }

    private static UUID guest(String path) {
        return UUID.fromString(in(path, GUEST).group(1));
    }
}
