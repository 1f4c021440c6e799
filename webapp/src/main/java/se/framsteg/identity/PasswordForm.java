package se.framsteg.identity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.BiConsumer;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Field;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Prose;

/** Staff's way in. */
final class PasswordForm extends Div {
    private final Field email;

    /** @param signIn takes address and password; may refuse with an ApiProblem */
    PasswordForm(BiConsumer<String, String> signIn, Runnable back) {
        addClassName("stack");
        email = new Field(getTranslation("sign-in.email"))
                .ofType("email")
                .filledAs("username")
                .with("maxlength", "254")
                .with("name", "email");
        var password = new Field(getTranslation("sign-in.password"))
                .ofType("password")
                .filledAs("current-password")
                .with("maxlength", "200")
                .with("name", "password");
        var notice = new Notice();
        var problems = new FormProblems(Map.of("/email", email, "/password", password), notice);
        var next = Action.primary(getTranslation("sign-in.go"), () -> {
            if (!problems.attempt(() -> signIn.accept(email.getValue(), password.getValue()))) {
                password.setValue("");
                password.focus();
            }
        });
        next.addClassName("full");
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(
                new Paragraph(getTranslation("sign-in.staff.lead")),
                email,
                password,
                notice,
                next,
                Prose.soft(getTranslation("sign-in.forgotten")),
                Action.quiet(getTranslation("sign-in.participant"), back));
    }

    void focus() {
        email.focus();
    }
}
