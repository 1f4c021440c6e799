package se.framsteg.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Pairs;
import se.framsteg.ui.Words;

/** A placement, to read. */
final class PlacementShown {
    private PlacementShown() {}

    /** @param wants what the participant's wishes are called: theirs, or one's own */
    static Pairs of(PlacementDetails details, String wants, Words words) {
        return after(new Pairs(), details, wants, words);
    }

    /** The same, after what is said already. */
    static Pairs after(Pairs begun, PlacementDetails details, String wants, Words words) {
        facts(details, wants, words).forEach(begun::with);
        return begun;
    }

    /** Each with its name, in order; an empty one is nothing to tell. */
    static Map<String, String> facts(PlacementDetails details, String wants, Words words) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(words.text("placement.kind"), words.of("placement-kind", details.kind()));
        facts.put(words.text("placement.address"), text(details.address()));
        facts.put(words.text("placement.supervisor"), text(details.supervisor()));
        facts.put(words.text("placement.phone"), text(details.supervisorPhone()));
        facts.put(words.text("placement.period"), words.day(details.since()) + " – " + words.day(details.until()));
        facts.put(words.text("placement.hours"), new PlanWords(words).hours(details.hours()));
        facts.put(wants, text(details.wants()));
        facts.put(words.text("frame.title"), text(frame(details.frame(), words)));
        facts.put(words.text("placement.contact"), words.text("placement.contact.every", details.contactWeeks()));
        facts.put(
                words.text("placement.overrides"),
                details.overrides().stream()
                        .map(override -> words.of("placement-limit", override.limit()) + ": " + override.reason())
                        .collect(Collectors.joining("; ")));
        return facts;
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    private static @Nullable String frame(@Nullable Frame frame, Words words) {
        if (frame == null) {
            return null;
        }
        var text = new StringBuilder(frame.setBy());
        append(text, "frame.per-week", frame.hoursPerWeek(), words);
        append(text, "frame.per-day", frame.hoursPerDay(), words);
        append(text, "frame.for-weeks", frame.weeks(), words);
        return text.toString();
    }

    private static void append(StringBuilder text, String key, @Nullable Integer number, Words words) {
        if (number != null) {
            text.append(", ").append(words.text(key, number));
        }
    }
}
