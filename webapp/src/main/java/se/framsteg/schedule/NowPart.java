package se.framsteg.schedule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.framsteg.shell.Languages;
import se.framsteg.shell.TodayPart;
import se.framsteg.ui.Part;

/** Idag: what goes on, and what comes next. Nothing at all where nothing is planned. */
@Singleton
final class NowPart implements TodayPart {
    private final ScheduleApi schedule;
    private final AttendanceApi attendance;
    private final I18NProvider texts;

    NowPart(ScheduleApi schedule, AttendanceApi attendance, I18NProvider texts) {
        this.schedule = schedule;
        this.attendance = attendance;
        this.texts = texts;
    }

    @Override
    public Optional<Component> make() {
        var words = new WeekWords(texts, Languages.locale(Languages.current()));
        var current = schedule.current();
        var parts = new Div();
        parts.addClassNames("stack", "wide");
        if (!current.now().isEmpty()) {
            parts.add(part(words.text("today.now"), current.now(), current.today(), words));
        }
        if (!current.next().isEmpty()) {
            parts.add(part(next(current, words), current.next(), current.today(), words));
        }
        return Optional.<Component>of(parts).filter(any -> parts.getComponentCount() > 0);
    }

    private static String next(Current current, WeekWords words) {
        var day = current.next().getFirst().starts().toLocalDate();
        if (day.equals(current.today())) {
            return words.text("today.next");
        }
        return day.equals(current.today().plusDays(1)) ? words.text("today.tomorrow") : words.day(day);
    }

    private Part part(String heading, List<Occurrence> occurrences, LocalDate today, WeekWords words) {
        var part = new Part(heading);
        occurrences.forEach(occurrence -> part.add(new OccurrenceCard(occurrence, today, attendance, schedule, words)));
        return part;
    }
}
