package se.framsteg.schedule;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Words;

/** The week in one language. */
final class WeekWords {
    private final Words words;
    private final Locale locale;

    WeekWords(I18NProvider texts, Locale locale) {
        this.words = new Words(texts, locale);
        this.locale = locale;
    }

    Words words() {
        return words;
    }

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** What it is called, or what kind of thing it is. */
    String title(Occurrence occurrence) {
        var title = occurrence.title();
        return title == null ? words.of("source", occurrence.kind()) : title;
    }

    /** "09–12", or "09.30–12.00" where minutes matter. */
    String time(Occurrence occurrence) {
        return time(occurrence.starts().toLocalTime(), occurrence.ends().toLocalTime());
    }

    String time(LocalTime starts, LocalTime ends) {
        var whole = starts.getMinute() == 0 && ends.getMinute() == 0;
        var pattern = DateTimeFormatter.ofPattern(whole ? text("week.hour") : text("week.time"), locale);
        return pattern.format(starts) + "–" + pattern.format(ends);
    }

    /** From its Monday to its Sunday. */
    String span(LocalDate monday) {
        return text("week.span", words.dayOfYear(monday), words.day(monday.plusDays(6)));
    }

    /** "Måndag 23 november". */
    String day(LocalDate day) {
        return capital(DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day));
    }

    /** "mån 23/11". */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("week.short-day"), locale).format(day);
    }

    String weekday(DayOfWeek day) {
        return capital(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }

    /** Minutes as hours, "12" or "9,5". */
    String hours(int minutes) {
        var number = NumberFormat.getNumberInstance(locale);
        number.setMaximumFractionDigits(1);
        return number.format(minutes / 60.0);
    }

    String attendance(Attendance attendance) {
        var minutes = attendance.minutes();
        return minutes == null
                ? words.of("attendance", attendance.state())
                : text("attendance.came-partly.hours", hours(minutes));
    }

    /** "Måndag och torsdag 09–12, varannan vecka. Från 1 december 2026 till 31 maj 2027." */
    String rule(Recurrence rule) {
        var time = time(rule.starts(), rule.ends());
        var to = rule.to();
        if (to != null && rule.from().equals(to)) {
            return text("entry.rule.once", day(to), time);
        }
        var days = capital(words.list(weekdays(rule.weekdays())));
        var period = to == null
                ? text("entry.rule.since", words.day(rule.from()))
                : text("entry.rule.period", words.day(rule.from()), words.day(to));
        return text("entry.rule", days, time, text("entry.every", rule.everyWeeks()), period);
    }

    /** "Flyttad: Onsdag 25 november 13–16". */
    String deviation(@Nullable Deviation deviation, Recurrence rule) {
        if (deviation == null) {
            return text("one-time.as-agreed");
        }
        var what = words.of("one-time", deviation.kind());
        if (deviation.kind() == DeviationKind.CANCELLED) {
            return what;
        }
        var hours = time(
                Objects.requireNonNullElse(deviation.starts(), rule.starts()),
                Objects.requireNonNullElse(deviation.ends(), rule.ends()));
        var movedTo = deviation.movedTo();
        return what + ": " + (movedTo == null ? "" : day(movedTo) + " ") + hours;
    }

    /** Nobody can have been there yet, so nothing is said of it. */
    static boolean isAhead(Week week) {
        return week.monday().isAfter(week.today());
    }

    private List<String> weekdays(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
