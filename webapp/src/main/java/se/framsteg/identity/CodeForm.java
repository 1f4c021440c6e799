package se.framsteg.identity;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.framsteg.problem.ProblemType;
import se.framsteg.shell.ApiProblem;
import se.framsteg.shell.FormProblems;
import se.framsteg.ui.Action;
import se.framsteg.ui.Field;
import se.framsteg.ui.Notice;

/** The six digits. One input, so that phones can fill it in from the message. */
final class CodeForm extends Div {
    private static final Set<ProblemType> ABOUT_THE_CODE =
            Set.of(ProblemType.CODE_WRONG, ProblemType.CODE_EXPIRED, ProblemType.CODE_TRIES_USED_UP);

    private final Field code;
    private final Notice notice = new Notice();
    private final FormProblems problems;

    /**
     * @param sent says where the code went
     * @param verify takes the digits; may refuse with an ApiProblem
     * @param resend sends a new code; may refuse likewise
     */
    CodeForm(String sent, Consumer<String> verify, Runnable resend) {
        addClassName("stack");
        code = new Field(getTranslation("sign-in.code"))
                .filledAs("one-time-code")
                .with("inputmode", "numeric")
                .with("maxlength", "9")
                .with("name", "code");
        code.addClassName("code");
        problems = new FormProblems(Map.of("/code", code), notice);
        var next = Action.primary(getTranslation("sign-in.go"), () -> verify(verify));
        next.addClassName("full");
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(
                new Paragraph(sent),
                code,
                notice,
                next,
                Action.quiet(getTranslation("sign-in.resend"), () -> problems.attempt(resend)));
    }

    void focus() {
        code.focus();
    }

    void saySentAgain() {
        notice.say(getTranslation("sign-in.resent"));
    }

    private void verify(Consumer<String> verify) {
        problems.clear();
        var digits = code.getValue().replaceAll("\\D", "");
        if (digits.length() != 6) {
            FormProblems.mark(code, getTranslation("sign-in.code.six"));
        } else {
            problems.attempt(() -> atTheCode(() -> verify.accept(digits)));
        }
        code.focus();
    }

    private void atTheCode(Runnable task) {
        try {
            task.run();
        } catch (ApiProblem problem) {
            if (!ABOUT_THE_CODE.contains(problem.type())) {
                throw problem;
            }
            FormProblems.mark(code, FormProblems.words(this, problem));
        }
    }
}
