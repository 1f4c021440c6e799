package se.framsteg.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** One language: its texts, and days, numbers and lists in its words. */
public final class Words {
    /** Larger numbers are easier to read as digits. */
    private static final int LARGEST_SPELLED = 12;

    private static final int DAYS_SHOWN_AS_DAYS = 13;
    private static final int DAYS_SHOWN_AS_WEEKS = 62;
    private static final int MONTHS_SHOWN_AS_MONTHS = 23;

    private final I18NProvider texts;
    private final Locale locale;

    public Words(I18NProvider texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    public String text(String key, Object... values) {
        return texts.getTranslation(key, locale, values);
    }

    /** The word for a constant, under {@code <prefix>.<its name in lower case with hyphens>}. */
    public String of(String prefix, Enum<?> constant, Object... values) {
        return text(prefix + '.' + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
    }

    /** For example "14 mars 2026". */
    public String day(LocalDate day) {
        return in("d MMMM y", day);
    }

    /** For example "lördag 14 mars 2026". */
    public String weekday(LocalDate day) {
        return in("EEEE d MMMM y", day);
    }

    /** For example "14 mars". */
    public String dayOfYear(LocalDate day) {
        return in("d MMMM", day);
    }

    /** For example "mars". */
    public String month(LocalDate day) {
        return in("MMMM", day);
    }

    /** For example "mars 2026". */
    public String monthAndYear(LocalDate day) {
        return in("MMMM y", day);
    }

    /** For example "måndag". */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** For example "09.00–12.00". */
    public String hours(LocalTime from, LocalTime until) {
        var time = DateTimeFormatter.ofPattern(text("words.time"), locale);
        return time.format(from) + "–" + time.format(until);
    }

    /** Common gender where the language has one: "en", "två" … "tolv", "13". */
    public String number(int number) {
        return number < 1 || number > LARGEST_SPELLED ? String.valueOf(number) : text("words.number." + number);
    }

    /** Names as they are read: "hälsa, tid och stöd". */
    public String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var last = names.size() - 1;
        return text("words.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /** How long ago, no more precise than it matters: "i dag", "för 3 dagar sedan", "för 5 månader sedan". */
    public String age(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(day, today);
        if (days <= DAYS_SHOWN_AS_DAYS) {
            return text("words.age.days", days);
        }
        if (days <= DAYS_SHOWN_AS_WEEKS) {
            return text("words.age.weeks", days / 7);
        }
        var months = ChronoUnit.MONTHS.between(day, today);
        return months <= MONTHS_SHOWN_AS_MONTHS
                ? text("words.age.months", months)
                : text("words.age.years", months / 12);
    }

    private String in(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }
}
