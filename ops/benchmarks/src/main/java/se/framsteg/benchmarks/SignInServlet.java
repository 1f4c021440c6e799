package se.framsteg.benchmarks;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import se.framsteg.identity.CodeSent;
import se.framsteg.identity.DemoMailboxApi;
import se.framsteg.identity.DemoMessage;
import se.framsteg.identity.Language;
import se.framsteg.shell.SignIn;

/**
 * Signs a participant in with the code from the demo mailbox, all in one request. On the web app's class path only while a
 * benchmark runs; it can do no more than the sign-in page can.
 */
@Singleton
@WebServlet(urlPatterns = SignInServlet.PATH)
public final class SignInServlet extends HttpServlet {

    static final String PATH = "/bench/sign-in";

    private static final long serialVersionUID = 1;

    private final transient SignIn signIn;
    private final transient DemoMailboxApi mailbox;

    SignInServlet(SignIn signIn, DemoMailboxApi mailbox) {
        this.signIn = signIn;
        this.mailbox = mailbox;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String contact = Objects.requireNonNull(request.getParameter("contact"));
        int before = messagesTo(contact).size();
        CodeSent sent = signIn.requestCode(contact, Language.SV);
        signIn.withCode(sent, codeAfter(before, contact), false);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** Sending is asynchronous, so the message may take a moment to lie in the mailbox, above earlier ones. */
    private String codeAfter(int before, String contact) throws IOException {
        for (int look = 0; look < 500; look++) {
            List<DemoMessage> messages = messagesTo(contact);
            if (messages.size() > before) {
                return messages.getFirst().text().replaceAll("(?s).*?\\b([0-9]{6})\\b.*", "$1");
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new IOException("no code came");
    }

    private List<DemoMessage> messagesTo(String contact) {
        return mailbox.messages().stream().filter(m -> m.to().equals(contact)).toList();
    }
}
