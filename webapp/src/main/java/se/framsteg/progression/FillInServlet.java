package se.framsteg.progression;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.ContentPolicy;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.ReturnPath;
import se.framsteg.shell.SignedIn;

/** The page on which a card is filled in: whole in one reply, with the questions and the answers so far. */
@Singleton
@WebServlet(urlPatterns = {FillInServlet.PATH, FillInServlet.SHELL})
public final class FillInServlet extends HttpServlet {
    static final String PATH = "/kort";
    /** The same page with nothing in it about anybody, for the phone to keep. */
    static final String SHELL = "/kort/shell";

    static final String SIGN_IN = "/logga-in";

    private final transient CurrentUser currentUser;
    private final transient FillIn fillIn;
    private final transient FillInTemplate template;
    private final transient PageHead head;
    private final transient Languages languages;

    FillInServlet(CurrentUser currentUser, FillIn fillIn, FillInTemplate template, PageHead head, Languages languages) {
        this.currentUser = currentUser;
        this.fillIn = fillIn;
        this.template = template;
        this.head = head;
        this.languages = languages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(SHELL)) {
            sendShell(request, response, null);
            return;
        }
        var user = currentUser.find();
        if (user.isEmpty()) {
            response.sendRedirect(signIn(request));
        } else if (!user.get().me().is(Role.PARTICIPANT)) {
            response.sendRedirect("/");
        } else {
            sendCard(request, response, user.get());
        }
    }

    private void sendCard(HttpServletRequest request, HttpServletResponse response, SignedIn user) throws IOException {
        try {
            var data = data(request, user);
            if (data.isEmpty()) {
                response.sendRedirect(PATH);
                return;
            }
            var nonce = head.nonce();
            send(response, nonce, template.page(data.get(), nonce));
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.NOT_SIGNED_IN)) {
                currentUser.end();
                response.sendRedirect(signIn(request));
            } else {
                // The phone may have kept the card: filling it in can go on, and is sent later.
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                sendShell(request, response, user);
            }
        }
    }

    private Optional<FillInData> data(HttpServletRequest request, SignedIn user) {
        var corrects = request.getParameter("corrects");
        if (corrects == null) {
            return Optional.of(fillIn.data(user));
        }
        return id(corrects).flatMap(card -> fillIn.correction(user, card));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void sendShell(HttpServletRequest request, HttpServletResponse response, @Nullable SignedIn user)
            throws IOException {
        var nonce = head.nonce();
        var account = user == null ? null : user.accountId().toString();
        var language = languages.choose(request);
        send(response, nonce, template.shell(language, nonce, account));
    }

    private static void send(HttpServletResponse response, String nonce, String html) throws IOException {
        response.setHeader("Content-Security-Policy", ContentPolicy.withNonce(nonce));
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Sign-in leads back to the very question that the address names. */
    private static String signIn(HttpServletRequest request) {
        var query = request.getQueryString();
        var here = PATH.substring(1) + (query == null ? "" : "?" + query);
        return SIGN_IN + "?" + ReturnPath.PARAMETER + "=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }
}
