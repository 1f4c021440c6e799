package se.framsteg.progression;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.SignedIn;
import se.framsteg.shell.lean.LeanPageServlet;

/** The page on which a card is filled in, with the questions and the answers so far. */
@Singleton
@WebServlet(urlPatterns = {FillInServlet.PATH, FillInServlet.SHELL})
public final class FillInServlet extends LeanPageServlet {
    static final String PATH = "/kort";
    static final String SHELL = "/kort/shell";

    private final transient FillIn fillIn;
    private final transient FillInTemplate template;

    FillInServlet(CurrentUser currentUser, FillIn fillIn, FillInTemplate template, PageHead head, Languages languages) {
        super(currentUser, head, languages);
        this.fillIn = fillIn;
        this.template = template;
    }

    @Override
    protected boolean isShell(HttpServletRequest request) {
        return request.getServletPath().equals(SHELL);
    }

    @Override
    protected boolean isFor(SignedIn user) {
        return user.me().is(Role.PARTICIPANT);
    }

    @Override
    protected Optional<String> page(HttpServletRequest request, SignedIn user, String nonce) {
        return data(request, user).map(data -> template.page(data, nonce));
    }

    @Override
    protected String shell(Language language, String nonce, String account) {
        return template.shell(language, nonce, account);
    }

    @Override
    protected void notThere(HttpServletResponse response, Language language, String nonce) throws IOException {
        response.sendRedirect(PATH);
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
}
