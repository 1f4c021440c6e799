package se.framsteg.plan;

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
        return begun.with(words.text("placement.kind"), words.of("placement-kind", details.kind()))
                .with(words.text("placement.address"), details.address())
                .with(words.text("placement.supervisor"), details.supervisor())
                .with(words.text("placement.phone"), details.supervisorPhone())
                .with(words.text("placement.period"), words.day(details.since()) + " – " + words.day(details.until()))
                .with(words.text("placement.hours"), new PlanWords(words).hours(details.hours()))
                .with(wants, details.wants())
                .with(words.text("frame.title"), frame(details.frame(), words))
                .with(words.text("placement.contact"), words.text("placement.contact.every", details.contactWeeks()))
                .with(
                        words.text("placement.overrides"),
                        details.overrides().stream()
                                .map(override ->
                                        words.of("placement-limit", override.limit()) + ": " + override.reason())
                                .collect(Collectors.joining("; ")));
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
