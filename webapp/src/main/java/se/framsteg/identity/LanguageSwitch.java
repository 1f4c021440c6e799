package se.framsteg.identity;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import se.framsteg.shell.Languages;
import se.framsteg.ui.Action;

/** Svenska · English, each in its own language. */
final class LanguageSwitch extends Div {

    LanguageSwitch(Languages languages) {
        addClassName("languages");
        for (var language : Language.values()) {
            var choice = Action.quiet(ownName(language), () -> languages.speak(language));
            choice.getElement().setAttribute("lang", language.code());
            if (language == Languages.current()) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            add(choice);
        }
    }

    /** What those who speak the language call it. */
    static String ownName(Language language) {
        var name = Locale.of(language.code()).getDisplayLanguage(Locale.of(language.code()));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
