package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Part;
import se.framsteg.ui.TextBox;

/** What an activity is, as participants will read it. */
final class AboutFields extends Composite<Part> {
    private final GroupWords words;
    private final Field title;
    private final Dropdown<Theme> theme;
    private final PictureField picture;
    private final TextBox purpose;
    private final TextBox forWhom;
    private final TextBox firstTime;

    AboutFields(GroupWords words) {
        this.words = words;
        title = ActivityFields.line(words, "activity.title");
        theme = new Dropdown<>(words.text("activity.theme"), List.of(Theme.values()), words::theme);
        picture = new PictureField(words);
        purpose = ActivityFields.box(words, "activity.purpose").hint(words.text("activity.purpose.hint"));
        forWhom = ActivityFields.box(words, "groups.for-whom");
        firstTime = ActivityFields.box(words, "groups.first-time");
    }

    @Override
    protected Part initContent() {
        return new Part(words.text("activity.part.what"), title, theme, purpose, forWhom, firstTime, picture);
    }

    void fill(ActivityDetails details) {
        title.setValue(details.title());
        theme.setValue(details.theme());
        picture.choose(details.picture());
        purpose.set(details.purpose());
        forWhom.set(details.forWhom());
        firstTime.set(details.firstTime());
    }

    String title() {
        return title.getValue();
    }

    Theme theme() {
        return theme.getValue();
    }

    Picture picture() {
        return picture.chosen();
    }

    String purpose() {
        return Objects.requireNonNullElse(purpose.getText(), "");
    }

    @Nullable
    String forWhom() {
        return forWhom.getText();
    }

    @Nullable
    String firstTime() {
        return firstTime.getText();
    }

    Map<String, HasValidation> byPointer() {
        return Map.of("/title", title, "/purpose", purpose, "/forWhom", forWhom, "/firstTime", firstTime);
    }

    void differences(ActivityDetails theirs, Difference.Found found) {
        found.field(words.text("activity.title"), title(), theirs.title())
                .field(words.text("activity.theme"), words.theme(theme()), words.theme(theirs.theme()))
                .field(words.text("activity.purpose"), purpose(), theirs.purpose())
                .field(words.text("groups.for-whom"), forWhom(), theirs.forWhom())
                .field(words.text("groups.first-time"), firstTime(), theirs.firstTime())
                .field(words.text("activity.picture"), words.picture(picture()), words.picture(theirs.picture()));
    }
}
