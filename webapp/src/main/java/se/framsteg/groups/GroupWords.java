package se.framsteg.groups;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Occurrence;
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

    String picture(Picture picture) {
        return words.of("picture", picture);
    }

    String spoken(SpokenLanguage language) {
        return words.of("spoken", language);
    }

    String spoken(List<SpokenLanguage> languages) {
        return words.list(languages.stream().map(this::spoken).toList());
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
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(at);
        return day.substring(0, 1).toUpperCase(locale) + day.substring(1);
    }
}
