package se.framsteg.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.problem.ProblemType;

/** The API said no while a page was being built. An ended sign-in leads to sign-in and back. */
@Prototype
final class ProblemPage extends Page implements HasErrorParameter<ApiProblem> {
    private final CurrentUser currentUser;

    ProblemPage(CurrentUser currentUser) {
        super("fault.title");
        this.currentUser = currentUser;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ApiProblem> error) {
        var problem = error.getException();
        if (problem.is(ProblemType.NOT_SIGNED_IN)) {
            currentUser.end();
            AccessGate.askForSignIn(event);
            return problem.type().status();
        }
        retitle(title(problem.type()));
        var again = new Anchor("/" + event.getLocation().getPath(), getTranslation("fault.again"));
        again.addClassNames("button", "primary");
        again.setRouterIgnore(true);
        add(new Paragraph(FormProblems.words(this, problem)), again);
        return problem.type().status();
    }

    private static String title(ProblemType type) {
        return switch (type) {
            case NOT_FOUND, NOT_PERMITTED -> "not-found.title";
            default -> "fault.title";
        };
    }
}
