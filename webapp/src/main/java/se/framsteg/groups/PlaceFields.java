package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.Part;
import se.framsteg.ui.TextBox;

/** Where an activity is, in which language, and whether one gets in. */
final class PlaceFields extends Composite<Part> {
    private final GroupWords words;
    private final Field place;
    private final Field language;
    private final TextBox accessibility;

    PlaceFields(GroupWords words) {
        this.words = words;
        place = ActivityFields.line(words, "groups.place");
        language = ActivityFields.line(words, "groups.language");
        accessibility = ActivityFields.box(words, "groups.accessibility");
    }

    @Override
    protected Part initContent() {
        return new Part(words.text("activity.part.where"), place, language, accessibility);
    }

    void fill(ActivityDetails details) {
        place.setValue(Objects.requireNonNullElse(details.place(), ""));
        language.setValue(Objects.requireNonNullElse(details.language(), ""));
        accessibility.set(details.accessibility());
    }

    String place() {
        return place.getValue();
    }

    String language() {
        return language.getValue();
    }

    @Nullable
    String accessibility() {
        return accessibility.getText();
    }

    Map<String, HasValidation> byPointer() {
        return Map.of("/place", place, "/language", language, "/accessibility", accessibility);
    }

    void differences(ActivityDetails theirs, Difference.Found found) {
        found.field(words.text("groups.place"), place(), theirs.place());
    }
}
