package se.framsteg.groups;

import jakarta.inject.Singleton;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.framsteg.identity.Language;
import se.framsteg.identity.Role;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.PageHead;
import se.framsteg.shell.SignedIn;
import se.framsteg.shell.lean.LeanPageServlet;

/** The page on which a leader registers who came. */
@Singleton
@WebServlet(urlPatterns = RosterAddress.PATH + "/*")
public final class RosterServlet extends LeanPageServlet {
    private static final String SHELL = "/shell";
    private static final List<Role> STAFF = List.of(Role.LEADER, Role.EXTERNAL_LEADER, Role.COACH, Role.COORDINATOR);

    private final transient RosterPages pages;
    private final transient RosterTemplate template;

    RosterServlet(
            CurrentUser currentUser, RosterPages pages, RosterTemplate template, PageHead head, Languages languages) {
        super(currentUser, head, languages);
        this.pages = pages;
        this.template = template;
    }

    @Override
    protected boolean isShell(HttpServletRequest request) {
        return SHELL.equals(request.getPathInfo());
    }

    @Override
    protected boolean isFor(SignedIn user) {
        return user.isAny(STAFF);
    }

    @Override
    protected Optional<String> page(HttpServletRequest request, SignedIn user, String nonce) {
        try {
            return RosterAddress.of(request.getPathInfo())
                    .map(address -> template.page(pages.data(user, address), nonce));
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.NOT_FOUND)) {
                return Optional.empty();
            }
            throw problem;
        }
    }

    @Override
    protected String shell(Language language, String nonce, String account) {
        return template.shell(language, nonce, account);
    }

    @Override
    protected void notThere(HttpServletResponse response, Language language, String nonce) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        send(response, nonce, template.notThere(language, nonce));
    }
}
