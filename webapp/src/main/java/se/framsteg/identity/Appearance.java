package se.framsteg.identity;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.framsteg.shell.Languages;
import se.framsteg.shell.SignIn;
import se.framsteg.ui.Choices;
import se.framsteg.ui.Tick;

/** Language, light or dark, and the size of the text. The language belongs to the account, the rest to the device. */
final class Appearance extends Div {
    private final Choices<Theme> theme;
    private final Tick largeText;

    /** How light the pages are; {@link #AUTO} follows the device. */
    enum Theme {
        AUTO,
        LIGHT,
        DARK;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Appearance(Language current, SignIn signIn, Languages languages) {
        addClassNames("card", "stack");
        var language = new Choices<>(
                getTranslation("me.language"), List.of(Language.values()), LanguageSwitch::ownName, chosen -> {
                    signIn.speak(chosen);
                    languages.speak(chosen);
                });
        language.choose(current);
        theme = new Choices<>(
                getTranslation("me.theme"),
                List.of(Theme.values()),
                each -> getTranslation("me.theme." + each.code()),
                each -> onDevice("setTheme", each.code()));
        largeText = new Tick(getTranslation("me.large-text"));
        largeText.whenChanged(() -> onDevice("setText", largeText.isOn() ? "large" : "normal"));
        add(language, theme, largeText);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("return window.framsteg.appearance().theme").then(String.class, this::showTheme);
        getElement()
                .executeJs("return window.framsteg.appearance().text")
                .then(String.class, text -> largeText.set(text.equals("large")));
    }

    private void showTheme(String code) {
        Arrays.stream(Theme.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .ifPresent(theme::choose);
    }

    private void onDevice(String setter, String value) {
        getElement().executeJs("window.framsteg[$0]($1)", setter, value);
    }
}
