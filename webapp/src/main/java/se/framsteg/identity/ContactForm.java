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
import se.framsteg.ui.Tick;

/** Where to send the code, and whether the device is one's own. */
final class ContactForm extends Div {

    /** @param send may refuse with an ApiProblem */
    ContactForm(String contact, boolean sharedDevice, BiConsumer<String, Boolean> send) {
        addClassName("stack");
        var field = new Field(getTranslation("sign-in.contact"))
                .filledAs("username")
                .with("autocapitalize", "none")
                .with("spellcheck", "false")
                .with("maxlength", "254")
                .with("name", "contact");
        field.setValue(contact);
        var shared = new Tick(getTranslation("sign-in.shared"));
        shared.set(sharedDevice);
        var notice = new Notice();
        var problems = new FormProblems(Map.of("/contact", field), notice);
        var next = Action.primary(getTranslation("sign-in.send"), () -> {
            problems.clear();
            if (field.getValue().isBlank()) {
                FormProblems.mark(field, getTranslation("sign-in.contact.empty"));
                field.focus();
            } else if (!problems.attempt(() -> send.accept(field.getValue(), shared.isOn()))) {
                field.focus();
            }
        });
        next.addClassName("full");
        next.addClickShortcut(Key.ENTER).listenOn(this).resetFocusOnActiveElement();
        add(new Paragraph(getTranslation("sign-in.lead")), field, notice, next, shared);
    }
}
