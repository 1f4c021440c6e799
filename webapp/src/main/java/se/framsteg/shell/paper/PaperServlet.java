package se.framsteg.shell.paper;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import se.framsteg.identity.Language;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.ReturnPath;

/** A paper at an address of its own. Who may have it is decided, and logged, by the API that is asked for what stands on it. */
public abstract class PaperServlet extends HttpServlet {
    private final transient CurrentUser currentUser;
    private final transient Languages languages;

    protected PaperServlet(CurrentUser currentUser, Languages languages) {
        this.currentUser = currentUser;
        this.languages = languages;
    }

    /** @param fileName what the browser saves it as: neutral, since it lies among other files on somebody's phone */
    public record Printed(String fileName, byte[] pdf) {}

    /** Empty where the address names nothing; may refuse with an {@link ApiProblem}. */
    protected abstract Optional<Printed> print(HttpServletRequest request, Language language);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (currentUser.find().isEmpty()) {
            response.sendRedirect(ReturnPath.signInFor(request));
            return;
        }
        try {
            var printed = print(request, languages.choose(request));
            if (printed.isPresent()) {
                send(printed.get(), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (ApiProblem problem) {
            if (problem.is(ProblemType.NOT_SIGNED_IN)) {
                currentUser.end();
                response.sendRedirect(ReturnPath.signInFor(request));
            } else {
                response.sendError(problem.type().status());
            }
        }
    }

    private static void send(Printed printed, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"" + printed.fileName() + "\"");
        response.setContentLength(printed.pdf().length);
        response.getOutputStream().write(printed.pdf());
    }
}
