package se.framsteg.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What Flow's client says when even our own error pages cannot: in the user's language, and as little as possible. */
@Singleton
public final class SystemWords implements VaadinServiceInitListener {
    private final Texts texts;

    SystemWords(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(asked -> in(asked.getLocale()));
    }

    private SystemMessages in(Locale locale) {
        var messages = new CustomizedSystemMessages();
        // Both lead, through a reload, to sign-in and back: nothing to read before that.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("fault.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("fault.text", locale));
        return messages;
    }
}
