package se.framsteg.identity;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a message says, in one language. Neutral words: anybody may see them on a locked screen. */
public record MessageText(String subject, String text) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The texts {@code <key>.subject} and {@code <key>.text} of a room's own bundle; the values stand in the text. */
    public static MessageText of(String bundle, Language language, String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(bundle, Locale.of(language.code()), NO_FALLBACK);
        return new MessageText(
                texts.getString(key + ".subject"),
                new MessageFormat(texts.getString(key + ".text"), Locale.ROOT).format(values));
    }
}
