package se.framsteg.groups;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Occurrence;
import se.framsteg.schedule.Recurrence;
import se.framsteg.ui.Words;

/** Groups in one language. Nobody is told that they came too late, or that others were quicker. */
final class GroupWords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Words words;
    private final Locale locale;

    GroupWords(I18NProvider texts, Locale locale) {
        this.words = new Words(texts, locale);
        this.locale = locale;
    }

    Words words() {
        return words;
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    String theme(Theme theme) {
        return words.of("theme", theme);
    }

    /** "5 av 8" and who waits, for the series or the next session. */
    String filled(ActivityRow row) {
        return row.state() == ActivityState.DRAFT
                ? text("activity.places.draft", row.capacity())
                : text("activity.people.count", row.takingPart(), row.capacity(), row.waiting());
    }

    /** Likewise; a seat that is offered is not free. */
    String filled(Spots spots) {
        return text("activity.people.count", spots.capacity() - spots.free(), spots.capacity(), spots.waiting());
    }

    /** "Tisdag. 13.00–14.30, varje vecka, från 3 november 2026 till 5 januari 2027". */
    String rule(Recurrence rule) {
        var hours = words.hours(rule.starts(), rule.ends());
        var to = Objects.requireNonNullElse(rule.to(), rule.from());
        if (rule.from().equals(to)) {
            return text("entry.rule.once", capital(words.weekday(rule.from())), hours);
        }
        return text(
                "entry.rule",
                capital(words.list(
                        rule.weekdays().stream().sorted().map(words::weekday).toList())),
                hours,
                text("entry.every", rule.everyWeeks()),
                text("entry.rule.period", words.day(rule.from()), words.day(to)));
    }

    /** "Inställt: 24 november 2026"; each on a line. */
    String exceptions(Recurrence rule) {
        return rule.deviations().stream()
                .map(each -> text(
                        "exception.short",
                        words.of("one-time", each.kind()),
                        words.day(each.on()),
                        each.movedTo() == null ? "" : "→ " + words.day(each.movedTo())))
                .collect(Collectors.joining("; "))
                .strip();
    }

    String picture(Picture picture) {
        return words.of("picture", picture);
    }

    String spoken(SpokenLanguage language) {
        return words.of("spoken", language);
    }

    String spoken(List<SpokenLanguage> languages) {
        return words.list(languages.stream().map(this::spoken).toList());
    }

    String booking(Booking booking) {
        return words.of("booking", booking);
    }

    String yes(boolean it) {
        return text(it ? "answer.yes" : "answer.no");
    }

    /** "Tisdag 24 november 13.00"; nothing where there is none. */
    String moment(@Nullable LocalDateTime at) {
        return at == null ? "" : time(at);
    }

    /** "24 november 2026"; nothing where there is no day. */
    String day(@Nullable LocalDate day) {
        return day == null ? "" : words.day(day);
    }

    /** "Tisdag 24 november 13.00–15.00". */
    String time(LocalDateTime starts, LocalDateTime ends) {
        return day(starts) + " " + words.hours(starts.toLocalTime(), ends.toLocalTime());
    }

    /** "Tisdag 24 november 13.00". */
    String time(LocalDateTime at) {
        return day(at) + " "
                + DateTimeFormatter.ofPattern(text("words.time"), locale).format(at);
    }

    String time(Instant at) {
        return time(LocalDateTime.ofInstant(at, ZONE));
    }

    /** How one stands to it, or else how full it is. */
    String places(Bookable bookable) {
        var mine = bookable.mine();
        return switch (mine.state()) {
            case TAKING_PART -> text("groups.mine.in");
            case WAITING -> text("groups.mine.waiting", mine.before());
            case OFFERED -> text("groups.mine.offered");
            case NONE -> free(bookable);
        };
    }

    private String free(Bookable bookable) {
        if (bookable.state() == SignUpState.CLOSED) {
            return text("groups.closed");
        }
        var spots = bookable.spots();
        return spots.free() > 0 && spots.waiting() == 0
                ? text("groups.free", spots.free())
                : text("groups.full", spots.waiting());
    }

    String clash(Occurrence other) {
        var title = other.title();
        return text(
                "groups.clash",
                title == null ? words.of("source", other.kind()) : title,
                words.hours(other.starts().toLocalTime(), other.ends().toLocalTime()));
    }

    private String day(LocalDateTime at) {
        return capital(DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(at));
    }

    private String capital(String words) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }
}
