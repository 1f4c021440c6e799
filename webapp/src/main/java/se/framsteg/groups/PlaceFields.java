package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
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
import se.framsteg.ui.TickSet;

/** Where an activity is, in which languages, and whether one gets in. */
final class PlaceFields extends Composite<Part> {
    private final GroupWords words;
    private final Field place;
    private final Dropdown<String> municipality;
    private final TickSet<SpokenLanguage> languages;
    private final TextBox accessibility;

    /** @param stored whose municipality may stay, also one that could not be chosen now; null for a new one */
    PlaceFields(ActivityChoices choices, @Nullable Activity stored, GroupWords words) {
        this.words = words;
        place = ActivityFields.line(words, "groups.place");
        municipality = new Dropdown<>(
                words.text("activity.municipality"),
                Stream.of(Stream.of(""), choices.municipalities().stream(), municipality(stored))
                        .flatMap(each -> each)
                        .distinct()
                        .toList(),
                name -> name.isEmpty() ? words.text("activity.municipality.none") : name);
        languages = new TickSet<>(words.text("groups.language"), List.of(SpokenLanguage.values()), words::spoken);
        accessibility =
                ActivityFields.box(words, "groups.accessibility").hint(words.text("activity.accessibility.hint"));
    }

    private static Stream<String> municipality(@Nullable Activity stored) {
        return Stream.ofNullable(stored == null ? null : stored.details().municipality());
    }

    @Override
    protected Part initContent() {
        return new Part(words.text("activity.part.where"), place, municipality, languages, accessibility);
    }

    void fill(ActivityDetails details) {
        place.setValue(Objects.requireNonNullElse(details.place(), ""));
        municipality.setValue(Objects.requireNonNullElse(details.municipality(), ""));
        languages.choose(details.languages());
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
        return languages.chosen();
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
                .field(words.text("activity.municipality"), municipality(), theirs.municipality())
                .field(words.text("groups.language"), words.spoken(languages()), words.spoken(theirs.languages()))
                .field(words.text("groups.accessibility"), accessibility(), theirs.accessibility());
    }
}
