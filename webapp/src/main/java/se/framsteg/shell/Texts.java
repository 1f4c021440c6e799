package se.framsteg.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every text a user reads, by key and language; the files are {@code messages_sv.properties} and its siblings. */
@Singleton
public final class Texts implements I18NProvider {
    public static final Locale SWEDISH = Locale.of("sv", "SE");
    public static final Locale ENGLISH = Locale.of("en", "GB");
    private static final List<Locale> LANGUAGES = List.of(SWEDISH, ENGLISH);

    private final ResourceBundle swedish = ResourceBundle.getBundle("messages", SWEDISH);
    private final ResourceBundle english = ResourceBundle.getBundle("messages", ENGLISH);

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** The text in the given language, or in Swedish where the language is not one of ours. */
    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        var text = in(locale).getString(key);
        return values.length == 0 ? text : new MessageFormat(text, locale).format(values);
    }

    private ResourceBundle in(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? english : swedish;
    }
}
