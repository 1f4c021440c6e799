package se.framsteg.identity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.Map;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.Languages;
import se.framsteg.shell.OpenToAll;
import se.framsteg.shell.Page;
import se.framsteg.shell.SignIn;
import se.framsteg.ui.Action;
import se.framsteg.ui.Brand;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Tick;

/** Where the link leads that somebody from outside was sent who is asked to lead a group: one tap for a code, and they are in. */
@Prototype
@OpenToAll
@Route(InvitationLink.TO_LEAD)
final class LeaderInvitationView extends Page implements BeforeEnterObserver {
    private final SignIn signIn;
    private final Tick shared = new Tick(getTranslation("sign-in.shared"));
    private final Div form = new Div();
    private String token = "-";

    LeaderInvitationView(SignIn signIn, Languages languages) {
        super("leader-invitation.title");
        this.signIn = signIn;
        addClassName("sign-in");
        addComponentAsFirst(new Brand());
        var foot = new Div(new LanguageSwitch(languages));
        foot.addClassName("foot");
        form.addClassName("stack");
        add(form, foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(InvitationLink.TOKEN)
                .filter(given -> !given.isBlank())
                .orElse("-");
        try {
            invite(signIn.leaderInvitation(token));
        } catch (ApiProblem problem) {
            if (isAboutTheLink(problem)) {
                sayEnded();
            } else {
                show(Prose.plain(FormProblems.words(this, problem)));
            }
        }
    }

    private void invite(InvitedLeader invited) {
        setHeading(getTranslation("leader-invitation.hello", invited.name()));
        var notice = new Notice();
        var problems = new FormProblems(Map.of(), notice);
        var send = Action.primary(
                getTranslation("sign-in.send"), () -> problems.attempt(() -> whileItLasts(this::askForCode)));
        send.addClassName("full");
        show(
                Prose.lead(getTranslation("leader-invitation.lead", invited.invitedBy())),
                Prose.plain(getTranslation("leader-invitation.how")),
                notice,
                send,
                shared,
                Prose.soft(getTranslation("leader-invitation.means")));
    }

    private CodeForm askForCode() {
        var sent = signIn.requestLeaderCode(token, Languages.current());
        var code = new CodeForm(
                getTranslation("leader-invitation.sent"),
                digits -> whileItLasts(() -> accept(sent, digits)),
                () -> whileItLasts(() -> askForCode().saySentAgain()));
        show(code);
        code.focus();
        return code;
    }

    private void accept(CodeSent sent, String digits) {
        signIn.withLeaderInvitation(token, sent, digits, shared.isOn());
        // A page load of its own: what was built before sign-in is left behind with the old session id.
        getUI().orElseThrow().getPage().setLocation("/");
    }

    /** The link may end while its page is open: used in another tab, replaced, or out of time. */
    private void whileItLasts(Runnable step) {
        try {
            step.run();
        } catch (ApiProblem problem) {
            if (isAboutTheLink(problem)) {
                sayEnded();
            }
            throw problem;
        }
    }

    private static boolean isAboutTheLink(ApiProblem problem) {
        return problem.is(ProblemType.INVITATION_NOT_VALID) || problem.is(ProblemType.INVALID);
    }

    private void sayEnded() {
        retitle("leader-invitation.ended");
        show(
                Prose.lead(getTranslation("leader-invitation.ended.again")),
                Prose.plain(getTranslation("leader-invitation.ended.accepted")),
                Link.button("/logga-in", getTranslation("invitation.sign-in")));
    }

    private void show(Component... next) {
        form.removeAll();
        form.add(next);
    }
}
