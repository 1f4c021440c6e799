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

/**
 * Groups in one language, to the participant or about one to the coach. Nobody is told that they came too late, or that others
 * were quicker.
 */
final class GroupWords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Words words;
    private final Locale locale;
    private final @Nullable String about;

    GroupWords(I18NProvider texts, Locale locale) {
        this(new Words(texts, locale), locale, null);
    }

    private GroupWords(Words words, Locale locale, @Nullable String about) {
        this.words = words;
        this.locale = locale;
        this.about = about;
    }

    /** The same, to a coach. @param name the participant's */
    GroupWords about(String name) {
        return new GroupWords(words, locale, name);
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
        return spoken(List.of(language));
    }

    /** "Svenska och engelska". */
    String spoken(List<SpokenLanguage> languages) {
        return capital(words.list(
                languages.stream().map(each -> words.of("spoken", each)).toList()));
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
        return capital(until(at));
    }

    String time(Instant at) {
        return time(LocalDateTime.ofInstant(at, ZONE));
    }

    /** The same within a sentence. */
    String until(LocalDateTime at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM " + text("words.time"), locale)
                .format(at);
    }

    String until(Instant at) {
        return until(LocalDateTime.ofInstant(at, ZONE));
    }

    /** How one stands to it, or else how full it is. */
    String places(Bookable bookable) {
        var mine = bookable.mine();
        var until = mine.offeredUntil();
        return switch (mine.state()) {
            case TAKING_PART -> toOrAbout("mine.in", "");
            case WAITING -> toOrAbout("mine.waiting", mine.before());
            case OFFERED -> toOrAbout("mine.offered", until == null ? "" : until(until));
            case NONE -> free(bookable);
        };
    }

    /** Over what the participant takes part in. */
    String mine() {
        return toOrAbout("mine", "");
    }

    /** Where nothing is open to the participant. */
    String none() {
        return toOrAbout("none", "");
    }

    String suggestedBy(String coach) {
        return toOrAbout("suggested", coach);
    }

    String signedUpBy(String coach) {
        return toOrAbout("signed-up-by", coach);
    }

    String clashes() {
        return toOrAbout("clashes", "");
    }

    String anyway() {
        return toOrAbout("clashes.anyway", "");
    }

    private String toOrAbout(String key, Object value) {
        return about == null ? text("groups." + key, value) : text("groups-for." + key, value, about);
    }

    private String free(Bookable bookable) {
        if (bookable.state() == SignUpState.CLOSED) {
            return text("groups.closed");
        }
        var spots = bookable.spots();
        return hasPlace(bookable) ? text("groups.free", spots.free()) : text("groups.full", spots.waiting());
    }

    /** Whether whoever signs up has a place at once. */
    boolean hasPlace(Bookable bookable) {
        return bookable.spots().free() > 0 && bookable.spots().waiting() == 0;
    }

    /** "Tisdag 24 november: Snickeriet, 09.00–12.00". */
    String clash(LocalDateTime session, Occurrence other) {
        return day(session) + ": " + title(other) + ", " + hours(other);
    }

    String clash(Occurrence other) {
        return text("groups.clash", title(other), hours(other));
    }

    private String title(Occurrence other) {
        var title = other.title();
        return title == null ? words.of("source", other.kind()) : title;
    }

    private String hours(Occurrence other) {
        return words.hours(other.starts().toLocalTime(), other.ends().toLocalTime());
    }

    private String day(LocalDateTime at) {
        return capital(DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(at));
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(locale) + text.substring(1);
    }
}
