package se.framsteg.shell.lean;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.ContentPolicy;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.ReturnPath;
import se.framsteg.shell.SignedIn;

/** A page outside Flow: whole in one reply, with what it shows. Its shell is the same page with nothing in it about anybody. */
public abstract class LeanPageServlet extends HttpServlet {
    private final transient CurrentUser currentUser;
    private final transient PageHead head;
    private final transient Languages languages;

    protected LeanPageServlet(CurrentUser currentUser, PageHead head, Languages languages) {
        this.currentUser = currentUser;
        this.head = head;
        this.languages = languages;
    }

    /** For the phone to keep. */
    protected abstract boolean isShell(HttpServletRequest request);

    /** For others there is only the start page. */
    protected abstract boolean isFor(SignedIn user);

    /** Empty where the address names nothing; may refuse with an {@link ApiProblem}. */
    protected abstract Optional<String> page(HttpServletRequest request, SignedIn user, String nonce);

    /**
     * For a phone without network, and while the API cannot be reached. The script then shows what the phone itself has kept.
     *
     * @param account of whom it may show anything; empty when nobody can say
     */
    protected abstract String shell(Language language, String nonce, String account);

    /** What to do where there is no such page. */
    protected abstract void notThere(HttpServletResponse response, Language language, String nonce) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var user = currentUser.find();
        if (isShell(request)) {
            sendShell(request, response, null);
        } else if (user.isEmpty()) {
            response.sendRedirect(ReturnPath.signInFor(request));
        } else if (!isFor(user.get())) {
            response.sendRedirect("/");
        } else {
            sendPage(request, response, user.get());
        }
    }

    private void sendPage(HttpServletRequest request, HttpServletResponse response, SignedIn user) throws IOException {
        var nonce = head.nonce();
        try {
            var page = page(request, user, nonce);
            if (page.isPresent()) {
                send(response, nonce, page.get());
            } else {
                notThere(response, languages.choose(request), nonce);
            }
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.NOT_SIGNED_IN)) {
                currentUser.end();
                response.sendRedirect(ReturnPath.signInFor(request));
            } else {
                // What the phone has kept can be gone on with, and is sent later.
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                sendShell(request, response, user);
            }
        }
    }

    private void sendShell(HttpServletRequest request, HttpServletResponse response, @Nullable SignedIn user)
            throws IOException {
        var nonce = head.nonce();
        var account = user == null ? "" : user.accountId().toString();
        send(response, nonce, shell(languages.choose(request), nonce, account));
    }

    protected static void send(HttpServletResponse response, String nonce, String html) throws IOException {
        response.setHeader("Content-Security-Policy", ContentPolicy.withNonce(nonce));
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }
}
