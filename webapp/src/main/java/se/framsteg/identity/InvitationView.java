package se.framsteg.identity;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OpenToAll;
import se.framsteg.shell.Page;
import se.framsteg.shell.SignIn;
import se.framsteg.ui.Brand;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;

/** Where an invitation leads: somebody who will work here chooses a password, and is in. */
@Prototype
@OpenToAll
@Route(InvitationLink.ROUTE)
final class InvitationView extends Page implements BeforeEnterObserver {
    private final SignIn signIn;

    InvitationView(SignIn signIn) {
        super("invitation.title");
        this.signIn = signIn;
        addClassName("sign-in");
        addComponentAsFirst(new Brand());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(InvitationLink.TOKEN)
                .filter(given -> !given.isBlank())
                .orElse("-");
        try {
            var invited = signIn.invitation(token);
            add(new InvitationForm(invited, password -> {
                signIn.withInvitation(new InvitationAnswer(token, password));
                // A page load of its own: what was built before sign-in is left behind with the old session id.
                getUI().orElseThrow().getPage().setLocation("/");
            }));
        } catch (ApiProblem problem) {
            add(
                    Prose.plain(FormProblems.words(this, problem)),
                    Link.to("/logga-in", getTranslation("invitation.sign-in")));
        }
    }
}
