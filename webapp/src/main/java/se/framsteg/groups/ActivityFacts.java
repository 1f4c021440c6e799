package se.framsteg.groups;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.groups.ActivityChoices.Choice;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Everything that is said about an activity: what participants read, and how one gets a place. */
final class ActivityFacts extends Div {
    private final GroupWords words;

    ActivityFacts(Activity activity, GroupWords words) {
        this.words = words;
        addClassName("side-by-side");
        add(about(activity.details()), practical(activity));
    }

    private Div about(ActivityDetails details) {
        var head = new Div(new PictureTile(details.picture()), Prose.lead(words.theme(details.theme())));
        head.addClassName("row");
        var part = new Part(words.text("activity.part.read"), head);
        part.add(written("activity.purpose", details.purpose()));
        part.add(written("groups.for-whom", details.forWhom()));
        part.add(written("groups.first-time", details.firstTime()));
        part.add(written("groups.accessibility", details.accessibility()));
        part.addClassName("card");
        return new Div(part);
    }

    private Div practical(Activity activity) {
        var details = activity.details();
        var pairs = new Pairs()
                .with(words.text("entry.when"), words.rule(details.recurrence()))
                .with(words.text("exceptions.title"), words.exceptions(details.recurrence()))
                .with(words.text("groups.place"), details.place())
                .with(words.text("activity.municipality"), details.municipality())
                .with(words.text("groups.language"), words.spoken(details.languages()))
                .with(words.text("groups.leaders"), named(activity.leaders(), "activity.leaders.none"))
                .with(words.text("activity.open-to"), openTo(activity))
                .with(words.text("activity.capacity"), String.valueOf(details.capacity()))
                .with(words.text("activity.booking"), words.booking(details.booking()))
                .with(words.text("activity.opens"), or(words.moment(details.opens()), "activity.opens.at-once"))
                .with(words.text("activity.closes"), or(words.moment(details.closes()), "activity.closes.begins"))
                .with(words.text("activity.give-back"), words.text("activity.hours-before", details.cancelHours()))
                .with(words.text("groups.drop-in"), words.yes(details.dropIn()));
        var part = new Part(words.text("activity.part.practical"), pairs);
        part.addClassName("card");
        return new Div(part);
    }

    private Div written(String key, @Nullable String text) {
        if (text == null) {
            return new Div();
        }
        var said = Prose.plain(text);
        said.addClassName("as-written");
        return new Div(Prose.soft(words.text(key)), said);
    }

    private String openTo(Activity activity) {
        var names = activity.programmes().stream().map(Choice::name).toList();
        var places = activity.details().municipalities().stream()
                .map(name -> words.text("activity.all-in", name))
                .toList();
        return String.join(", ", Stream.concat(names.stream(), places.stream()).toList());
    }

    private String named(List<Choice> choices, String none) {
        return or(String.join(", ", choices.stream().map(Choice::name).toList()), none);
    }

    private String or(String given, String key) {
        return given.isEmpty() ? words.text(key) : given;
    }
}
