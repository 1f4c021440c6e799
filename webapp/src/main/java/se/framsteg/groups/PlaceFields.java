package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Dropdown;
import se.framsteg.ui.Field;
import se.framsteg.ui.Part;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Tick;

/** Where an activity is, in which languages, and whether one gets in. */
final class PlaceFields extends Composite<Part> {
    private final GroupWords words;
    private final Field place;
    private final Dropdown<String> municipality;
    private final Map<SpokenLanguage, Tick> languages = new EnumMap<>(SpokenLanguage.class);
    private final TextBox accessibility;

    PlaceFields(ActivityChoices choices, GroupWords words) {
        this.words = words;
        place = ActivityFields.line(words, "groups.place");
        municipality = new Dropdown<>(
                words.text("activity.municipality"),
                Stream.concat(Stream.of(""), choices.municipalities().stream()).toList(),
                name -> name.isEmpty() ? words.text("activity.municipality.none") : name);
        for (var language : SpokenLanguage.values()) {
            languages.put(language, new Tick(words.spoken(language)));
        }
        accessibility = ActivityFields.box(words, "groups.accessibility");
    }

    @Override
    protected Part initContent() {
        var spoken = ActivityFields.ticks(words, "groups.language", languages);
        spoken.addClassName("columns");
        return new Part(words.text("activity.part.where"), place, municipality, spoken, accessibility);
    }

    void fill(ActivityDetails details) {
        place.setValue(Objects.requireNonNullElse(details.place(), ""));
        municipality.setValue(Objects.requireNonNullElse(details.municipality(), ""));
        languages.forEach((language, tick) -> tick.set(details.languages().contains(language)));
        accessibility.set(details.accessibility());
    }

    String place() {
        return place.getValue();
    }

    @Nullable
    String municipality() {
        var name = municipality.getValue();
        return name.isEmpty() ? null : name;
    }

    List<SpokenLanguage> languages() {
        return ActivityFields.ticked(languages);
    }

    @Nullable
    String accessibility() {
        return accessibility.getText();
    }

    Map<String, HasValidation> byPointer() {
        return Map.of("/place", place, "/municipality", municipality, "/accessibility", accessibility);
    }

    void differences(ActivityDetails theirs, Difference.Found found) {
        found.field(words.text("groups.place"), place(), theirs.place())
                .field(words.text("activity.municipality"), municipality(), theirs.municipality());
    }
}
