package se.framsteg.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a time in the week is called, for ever: its source and the day on which it was first planned, wherever it is moved.
 */
public record OccurrenceKey(SourceKind kind, UUID sourceId, LocalDate on) {

    private static final Pattern FORM = Pattern.compile(
            "([a-z_]{1,20})\\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\.(\\d{4}-\\d{2}-\\d{2})");

    /** Empty when the text is no key. */
    public static Optional<OccurrenceKey> parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OccurrenceKey(
                    SourceKind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                    UUID.fromString(parts.group(2)),
                    LocalDate.parse(parts.group(3))));
        } catch (IllegalArgumentException | DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    /** As it stands in addresses: {@code placement.019ab000-….2026-11-23}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + "." + sourceId + "." + on;
    }
}
