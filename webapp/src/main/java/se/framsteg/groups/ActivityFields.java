package se.framsteg.groups;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Field;
import se.framsteg.ui.TextBox;

/** Everything one can say about an activity, part by part. */
final class ActivityFields extends Div {
    private final AboutFields about;
    private final TimesFields times;
    private final PlaceFields place;
    private final PeopleFields people;
    private final SignUpFields signUp;
    private final Map<String, HasValidation> byPointer = new HashMap<>();

    /**
     * @param stored what is changed or copied; null for a new one
     * @param onChange told when the user has changed anything
     */
    ActivityFields(ActivityChoices choices, @Nullable Activity stored, GroupWords words, Runnable onChange) {
        addClassNames("stack", "wide", "form");
        about = new AboutFields(words);
        times = new TimesFields(words);
        place = new PlaceFields(choices, stored, words);
        people = new PeopleFields(choices, stored, words);
        signUp = new SignUpFields(words);
        add(about, times, place, people, signUp);
        getElement().addEventListener("change", change -> onChange.run());
    }

    void fill(ActivityDetails details) {
        about.fill(details);
        times.fill(details.recurrence());
        place.fill(details);
        people.fill(details);
        signUp.fill(details);
    }

    void chooseProgramme(UUID id) {
        people.chooseProgramme(id);
    }

    /** Empty when something is missing without which there is nothing to send; that is then said at its field. */
    Optional<ActivityDetails> details(long version) {
        point();
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

    /** Changes with what is in the fields: the faults of the next reply are led by it. */
    Map<String, HasValidation> byPointer() {
        return byPointer;
    }

    private void point() {
        byPointer.clear();
        byPointer.putAll(about.byPointer());
        byPointer.putAll(times.byPointer());
        byPointer.putAll(place.byPointer());
        byPointer.putAll(people.byPointer());
        byPointer.putAll(signUp.byPointer());
    }

    List<Difference> differences(ActivityDetails theirs) {
        var found = new Difference.Found();
        about.differences(theirs, found);
        times.differences(theirs.recurrence(), found);
        place.differences(theirs, found);
        people.differences(theirs, found);
        signUp.differences(theirs, found);
        return found.list();
    }

    static Field line(GroupWords words, String key) {
        return new Field(words.text(key)).with("maxlength", String.valueOf(ActivityDetails.LONGEST_LINE));
    }

    static TextBox box(GroupWords words, String key) {
        return new TextBox(words.text(key), ActivityDetails.LONGEST_PROSE);
    }

    static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassNames("row", "fields");
        return row;
    }
}
