package se.framsteg.identity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.framsteg.shell.OpenToAll;
import se.framsteg.shell.Page;

/** What would have been sent, codes among it. Only in demos: without the setting, the page is not there. */
@Prototype
@Requires(property = "framsteg.web.demo", value = "true")
@OpenToAll
@Route(MailboxView.PATH)
final class MailboxView extends Page {
    static final String PATH = "demo/brevlada";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

    MailboxView(DemoMailboxApi mailbox) {
        super("mailbox.title");
        add(new Paragraph(getTranslation("mailbox.lead")));
        var messages = mailbox.messages();
        if (messages.isEmpty()) {
            add(new Paragraph(getTranslation("mailbox.empty")));
        }
        messages.forEach(message -> add(card(message)));
        var back = new Anchor("/logga-in", getTranslation("mailbox.sign-in"));
        back.addClassName("link");
        add(back);
    }

    private static Div card(DemoMessage message) {
        var meta = new Paragraph(TIME.format(message.sentAt()) + " · " + message.to());
        meta.addClassNames("soft", "small");
        var card = new Div(meta, new H2(message.subject()), new Paragraph(message.text()));
        card.addClassName("card");
        return card;
    }
}
