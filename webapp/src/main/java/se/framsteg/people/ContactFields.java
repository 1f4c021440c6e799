package se.framsteg.people;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Words;

/** Name and how to reach somebody; the same when enrolling and later. */
final class ContactFields extends Div {
    private final Words words;
    private final Field name;
    private final Field email;
    private final Field phone;
    private final Dropdown<Language> language;

    ContactFields(Words words) {
        this.words = words;
        addClassNames("stack");
        name = new Field(words.text("contact.name")).with("maxlength", "200");
        email = new Field(words.text("contact.email")).ofType("email").with("maxlength", "254");
        phone = new Field(words.text("contact.phone")).ofType("tel").with("maxlength", "30");
        language = new Dropdown<>(
                words.text("contact.language"), List.of(Language.values()), each -> words.of("language", each));
        add(name, email, phone, language);
    }

    void fill(Participant participant) {
        name.setValue(participant.name());
        email.setValue(orEmpty(participant.email()));
        phone.setValue(orEmpty(participant.phone()));
        language.setValue(participant.language());
    }

    ContactChange change(long version) {
        return new ContactChange(name(), email(), phone(), language(), version);
    }

    String name() {
        return name.getValue();
    }

    @Nullable
    String email() {
        return orNull(email.getValue());
    }

    @Nullable
    String phone() {
        return orNull(phone.getValue());
    }

    Language language() {
        return language.getValue();
    }

    Map<String, HasValidation> byPointer() {
        return Map.of("/name", name, "/email", email, "/phone", phone, "/language", language);
    }

    List<Difference> differences(Participant stored) {
        return new Difference.Found()
                .field(words.text("contact.name"), name(), stored.name())
                .field(words.text("contact.email"), email(), stored.email())
                .field(words.text("contact.phone"), phone(), stored.phone())
                .field(
                        words.text("contact.language"),
                        words.of("language", language()),
                        words.of("language", stored.language()))
                .list();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
