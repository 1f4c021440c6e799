package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityChoices.Choice;
import se.framsteg.ui.Difference;
import se.framsteg.ui.Part;
import se.framsteg.ui.TickSet;

/** Who leads an activity, and to whose participants it is open. */
final class PeopleFields extends Composite<Part> {
    private final GroupWords words;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final TickSet<UUID> leaders;
    private final TickSet<UUID> programmes;
    private final TickSet<String> municipalities;

    /** @param stored whose leaders and programmes may stay, also those that could not be chosen now; null for a new one */
    PeopleFields(ActivityChoices choices, @Nullable Activity stored, GroupWords words) {
        this.words = words;
        leaders = new TickSet<>(
                words.text("activity.leaders"),
                ids(choices.leaders(), stored == null ? List.of() : stored.leaders()),
                this::name);
        programmes = new TickSet<>(
                words.text("activity.programmes"),
                ids(choices.programmes(), stored == null ? List.of() : stored.programmes()),
                this::name);
        var places = new TreeSet<>(choices.municipalities());
        if (stored != null) {
            places.addAll(stored.details().municipalities());
        }
        municipalities = new TickSet<>(words.text("activity.municipalities"), places, name -> name);
    }

    @Override
    protected Part initContent() {
        return new Part(words.text("activity.part.who"), leaders, programmes, municipalities);
    }

    void fill(ActivityDetails details) {
        leaders.choose(details.leaders());
        programmes.choose(details.programmes());
        municipalities.choose(details.municipalities());
    }

    void chooseProgramme(UUID programme) {
        programmes.choose(List.of(programme));
    }

    List<UUID> leaders() {
        return leaders.chosen();
    }

    List<UUID> programmes() {
        return programmes.chosen();
    }

    List<String> municipalities() {
        return municipalities.chosen();
    }

    /** What is wrong with one of several is said below all of them. */
    Map<String, HasValidation> byPointer() {
        var fields = new HashMap<String, HasValidation>();
        each("/leaders", leaders, fields);
        each("/programmes", programmes, fields);
        each("/municipalities", municipalities, fields);
        return fields;
    }

    void differences(ActivityDetails theirs, Difference.Found found) {
        found.field(words.text("activity.leaders"), named(leaders()), named(theirs.leaders()))
                .field(words.text("activity.programmes"), named(programmes()), named(theirs.programmes()))
                .field(
                        words.text("activity.municipalities"),
                        String.join(", ", municipalities()),
                        String.join(", ", theirs.municipalities()));
    }

    private static void each(String pointer, TickSet<?> set, Map<String, HasValidation> fields) {
        fields.put(pointer, set);
        for (var i = 0; i < set.chosen().size(); i++) {
            fields.put(pointer + "/" + i, set);
        }
    }

    private Collection<UUID> ids(List<Choice> choices, List<Choice> stored) {
        var found = new LinkedHashMap<UUID, String>();
        choices.forEach(choice -> found.put(choice.id(), choice.name()));
        stored.forEach(choice -> found.putIfAbsent(choice.id(), choice.name()));
        names.putAll(found);
        return found.keySet();
    }

    private String named(Collection<UUID> ids) {
        return String.join(", ", ids.stream().map(this::name).sorted().toList());
    }

    private String name(UUID id) {
        return names.getOrDefault(id, "?");
    }
}
