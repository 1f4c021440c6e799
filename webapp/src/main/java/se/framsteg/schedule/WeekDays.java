package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.ui.Link;

/** Ways between weeks, and the day that an address names. */
final class WeekDays {
    static final String PARAMETER = "dag";

    private WeekDays() {}

    /** Null where the address names none, or what is no day. */
    static @Nullable LocalDate in(BeforeEnterEvent entering) {
        var given = entering.getLocation().getQueryParameters().getParameters().getOrDefault(PARAMETER, List.of());
        return given.isEmpty() ? null : day(given.getFirst());
    }

    /** Null for what is no day. */
    static @Nullable LocalDate day(@Nullable String written) {
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    static String path(String page, LocalDate day) {
        return "/" + page + "?" + PARAMETER + "=" + day;
    }

    /** One week back, one on, and home when one is elsewhere. */
    static Div ways(String page, LocalDate shown, LocalDate monday, LocalDate today, WeekWords words) {
        var ways = new Div(
                Link.button(path(page, shown.minusDays(7)), words.text("week.before"))
                        .standsFor("prev"),
                Link.button(path(page, shown.plusDays(7)), words.text("week.after"))
                        .standsFor("next"));
        ways.addClassNames("row", "week-ways");
        if (today.isBefore(monday) || !today.isBefore(monday.plusDays(7))) {
            ways.add(Link.to("/" + page, words.text("week.this")));
        }
        return ways;
    }
}
