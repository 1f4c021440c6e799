package se.framsteg.identity;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of messages, in the language of whoever reads them. */
@Singleton
class Words {

    private static final String BUNDLE = "se.framsteg.identity.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Message code(Contact to, Language language, String code) {
        return message(to, language, "code", code, Codes.LIFE.toMinutes());
    }

    Message invitation(Contact to, Language language, String link) {
        return message(to, language, "invitation", link, Invitations.LIFE.toDays());
    }

    Message newPassword(Contact to, Language language, String link) {
        return message(to, language, "new-password", link, Invitations.LIFE.toDays());
    }

    private static Message message(Contact to, Language language, String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, Locale.of(language.code()), NO_FALLBACK);
        return new Message(
                to,
                texts.getString(key + ".subject"),
                new MessageFormat(texts.getString(key + ".text"), Locale.ROOT).format(values));
    }
}
