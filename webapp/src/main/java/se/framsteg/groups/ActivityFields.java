package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.TextBox;
import se.framsteg.ui.Tick;

/** Everything one can say about an activity, part by part. */
final class ActivityFields extends Div {
    private final AboutFields about;
    private final TimesFields times;
    private final PlaceFields place;
    private final PeopleFields people;
    private final SignUpFields signUp;

    ActivityFields(ActivityChoices choices, GroupWords words) {
        addClassNames("stack", "form");
        about = new AboutFields(words);
        times = new TimesFields(words);
        place = new PlaceFields(choices, words);
        people = new PeopleFields(choices, words);
        signUp = new SignUpFields(words);
        add(about, times, place, people, signUp);
    }

    /** @param copied leaves the days out: last term's are over */
    void fill(ActivityDetails details, boolean copied) {
        about.fill(details);
        times.fill(details.recurrence(), copied);
        place.fill(details);
        people.fill(details);
        signUp.fill(details, copied);
    }

    void chooseProgramme(UUID id) {
        people.chooseProgramme(id);
    }

    /** Empty when something is missing without which there is nothing to send; that is then said at its field. */
    Optional<ActivityDetails> details(long version) {
        return times.rule()
                .map(rule -> new ActivityDetails(
                        about.title(),
                        about.theme(),
                        about.picture(),
                        about.purpose(),
                        about.forWhom(),
                        about.firstTime(),
                        place.place(),
                        place.municipality(),
                        place.languages(),
                        place.accessibility(),
                        people.leaders(),
                        people.programmes(),
                        people.municipalities(),
                        signUp.capacity(),
                        signUp.booking(),
                        rule,
                        signUp.opens(),
                        signUp.closes(),
                        signUp.cancelHours(),
                        signUp.dropIn(),
                        version));
    }

    Map<String, HasValidation> byPointer() {
        var fields = new HashMap<String, HasValidation>();
        fields.putAll(about.byPointer());
        fields.putAll(times.byPointer());
        fields.putAll(place.byPointer());
        fields.putAll(signUp.byPointer());
        return fields;
    }

    List<Difference> differences(ActivityDetails theirs) {
        var found = new Difference.Found();
        about.differences(theirs, found);
        times.differences(theirs.recurrence(), found);
        place.differences(theirs, found);
        signUp.differences(theirs, found);
        return found.list();
    }

    static Field line(GroupWords words, String key) {
        return new Field(words.text(key)).with("maxlength", String.valueOf(ActivityDetails.LONGEST_LINE));
    }

    static TextBox box(GroupWords words, String key) {
        return new TextBox(words.text(key), ActivityDetails.LONGEST_PROSE);
    }

    static FieldSet ticks(GroupWords words, String key, Map<?, Tick> ticks) {
        var set = new FieldSet(words.text(key));
        set.addClassName("choices");
        ticks.values().forEach(set::add);
        return set;
    }

    static <T> List<T> ticked(Map<T, Tick> ticks) {
        return ticks.entrySet().stream()
                .filter(each -> each.getValue().isOn())
                .map(Map.Entry::getKey)
                .toList();
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "fields");
        return row;
    }
}
