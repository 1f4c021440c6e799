package se.framsteg.identity;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.CurrentUser;
import se.framsteg.shell.Languages;
import se.framsteg.shell.Leaving;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.shell.SignIn;
import se.framsteg.ui.Action;
import se.framsteg.ui.Choices;
import se.framsteg.ui.Tick;

/** The participant's own page: who I am here, how I want it to look, and the way out. */
@Prototype
@OnlyFor(Role.PARTICIPANT)
@Route(value = "jag", layout = ParticipantLayout.class)
final class MeView extends Page {
    private final Leaving leaving;
    private final Div wayOut = new Div();
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

    MeView(CurrentUser currentUser, SignIn signIn, Languages languages, Leaving leaving) {
        super("me.title");
        this.leaving = leaving;
        var user = currentUser.get();
        setHeading(user.me().name());
        theme = new Choices<>(
                getTranslation("me.theme"),
                List.of(Theme.values()),
                each -> getTranslation("me.theme." + each.code()),
                each -> onDevice("setTheme", each.code()));
        largeText = new Tick(getTranslation("me.large-text"));
        largeText.whenChanged(() -> onDevice("setText", largeText.isOn() ? "large" : "normal"));
        add(contact(user.me()), look(user.language(), signIn, languages), wayOut);
        if (user.sharedDevice()) {
            addComponentAtIndex(1, new Paragraph(getTranslation("me.shared")));
        }
        wayOut.addClassNames("stack");
        offerWayOut();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs("return window.framsteg.appearance().theme").then(String.class, this::showTheme);
        getElement()
                .executeJs("return window.framsteg.appearance().text")
                .then(String.class, text -> largeText.set(text.equals("large")));
    }

    private void showTheme(String code) {
        List.of(Theme.values()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .ifPresent(theme::choose);
    }

    private void onDevice(String setter, String value) {
        getElement().executeJs("window.framsteg[$0]($1)", setter, value);
    }

    private Div look(Language current, SignIn signIn, Languages languages) {
        var language = new Choices<>(
                getTranslation("me.language"), List.of(Language.values()), LanguageSwitch::ownName, chosen -> {
                    signIn.speak(chosen);
                    languages.speak(chosen);
                });
        language.choose(current);
        var look = new Div(new H2(getTranslation("me.look")), language, theme, largeText);
        look.addClassNames("card", "stack");
        return look;
    }

    private Div contact(Me me) {
        var list = new DescriptionList();
        list.addClassName("pairs");
        line(list, "me.email", me.email());
        line(list, "me.phone", me.phone());
        var card = new Div(new H2(getTranslation("me.contact")), list, soft("me.contact.wrong"));
        card.addClassNames("card", "stack");
        return card;
    }

    private void line(DescriptionList list, String key, @Nullable String value) {
        if (value != null) {
            list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
        }
    }

    private Paragraph soft(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("soft", "small");
        return words;
    }

    private void offerWayOut() {
        wayOut.removeAll();
        wayOut.add(Action.secondary(getTranslation("sign-out"), () -> leaving.leaveUnless(this::warn)));
    }

    private void warn(int unsent) {
        wayOut.removeAll();
        var warning = new Paragraph(getTranslation("sign-out.unsent", unsent));
        warning.addClassNames("notice", "wrong");
        warning.getElement().setAttribute("role", "alert");
        wayOut.add(
                warning,
                Action.primary(getTranslation("sign-out.stay"), this::offerWayOut),
                Action.secondary(getTranslation("sign-out.anyway"), leaving::leave));
    }
}
