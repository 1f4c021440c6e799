package se.framsteg.identity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.function.Consumer;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Field;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** Asks somebody who was invited for a password. */
final class InvitationForm extends Div {

    /** @param accept takes the password; may refuse with an ApiProblem */
    InvitationForm(InvitedPerson invited, Consumer<String> accept) {
        addClassName("stack");
        // Shown as well, so that a password manager stores the password under the right name.
        var email = new Field(getTranslation("sign-in.email"))
                .ofType("email")
                .filledAs("username")
                .with("readonly", "");
        email.setValue(invited.email());
        var password = new Field(getTranslation("sign-in.password"))
                .ofType("password")
                .filledAs("new-password")
                .with("maxlength", "200")
                .with("name", "password");
        var notice = new Notice();
        var problems = new FormProblems(Map.of("/password", password), notice);
        var next = Action.primary(
                getTranslation("invitation.do"), () -> problems.attempt(() -> accept.accept(password.getValue())));
        next.addClassName("full");
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(
                Prose.lead(getTranslation("invitation.lead", invited.name())),
                email,
                password,
                Prose.soft(getTranslation("invitation.rules", InvitationAnswer.SHORTEST)),
                notice,
                next);
    }
}
