package se.framsteg.groups;

import com.vaadin.flow.component.Composite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.groups.ActivityChoices.Choice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Tick;

/** Who leads an activity, and to whose participants it is open. */
final class PeopleFields extends Composite<Part> {
    private final GroupWords words;
    private final Map<UUID, Tick> leaders = new LinkedHashMap<>();
    private final Map<UUID, Tick> programmes = new LinkedHashMap<>();
    private final Map<String, Tick> municipalities = new LinkedHashMap<>();

    PeopleFields(ActivityChoices choices, GroupWords words) {
        this.words = words;
        choices.leaders().forEach(choice -> leaders.put(choice.id(), tick(choice)));
        choices.programmes().forEach(choice -> programmes.put(choice.id(), tick(choice)));
        choices.municipalities().forEach(name -> municipalities.put(name, new Tick(name)));
    }

    @Override
    protected Part initContent() {
        return new Part(
                words.text("activity.part.who"),
                ActivityFields.ticks(words, "activity.leaders", leaders),
                ActivityFields.ticks(words, "activity.programmes", programmes),
                ActivityFields.ticks(words, "activity.municipalities", municipalities));
    }

    void fill(ActivityDetails details) {
        leaders.forEach((id, tick) -> tick.set(details.leaders().contains(id)));
        programmes.forEach((id, tick) -> tick.set(details.programmes().contains(id)));
        municipalities.forEach((name, tick) -> tick.set(details.municipalities().contains(name)));
    }

    void chooseProgramme(UUID programme) {
        programmes.forEach((id, tick) -> tick.set(id.equals(programme)));
    }

    List<UUID> leaders() {
        return ActivityFields.ticked(leaders);
    }

    List<UUID> programmes() {
        return ActivityFields.ticked(programmes);
    }

    List<String> municipalities() {
        return ActivityFields.ticked(municipalities);
    }

    private static Tick tick(Choice choice) {
        return new Tick(choice.name());
    }
}
