package se.framsteg.schedule;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Languages;
import se.framsteg.ui.Prose;

/** One time for the participant: when, what, where, what to bring, whom to call, why, and a way to say no. */
final class OccurrenceCard extends Div {
    private static final String MAP = "https://www.openstreetmap.org/search?query=";

    OccurrenceCard(
            Occurrence occurrence, LocalDate today, AttendanceApi attendance, ScheduleApi schedule, WeekWords words) {
        addClassNames("card", "stack", "tight", "occurrence");
        var cancelled = occurrence.state() == OccurrenceState.CANCELLED
                || occurrence.attendance().state() == AttendanceState.CANCELLED_BY_US;
        var time = new Span(words.time(occurrence));
        time.addClassName("when");
        var head = new Paragraph(time, new Text(" "), new Span(words.title(occurrence)));
        head.addClassNames("lead", "what");
        add(head);
        if (cancelled) {
            getElement().setAttribute("data-cancelled", true);
            add(mark(words.text("week.cancelled")));
            return;
        }
        if (occurrence.state() == OccurrenceState.CHANGED) {
            add(mark(words.text("week.changed")));
        }
        describe(occurrence, words);
        if (occurrence.kind().countsAsPlanned()) {
            add(new AbsencePanel(
                    occurrence,
                    occurrence.starts().toLocalDate().isBefore(today),
                    attendance,
                    () -> attendance(occurrence, schedule),
                    words));
        }
    }

    /** As it stands now; as it stood, where the time has gone. */
    private static Attendance attendance(Occurrence occurrence, ScheduleApi schedule) {
        var week = schedule.ownWeek(Languages.current(), occurrence.starts().toLocalDate());
        return week.days().stream()
                .flatMap(day -> day.occurrences().stream())
                .filter(each -> each.key().equals(occurrence.key()))
                .map(Occurrence::attendance)
                .findFirst()
                .orElse(occurrence.attendance());
    }

    private void describe(Occurrence occurrence, WeekWords words) {
        var place = occurrence.place();
        if (place != null) {
            add(place(place, occurrence.mapQuery() == null ? place : occurrence.mapQuery(), words));
        }
        if (occurrence.bring() != null) {
            add(Prose.plain(words.text("week.bring", occurrence.bring())));
        }
        if (occurrence.contactPhone() != null) {
            add(call(occurrence.contactName(), occurrence.contactPhone(), words));
        } else if (occurrence.contactName() != null) {
            add(Prose.plain(words.text("week.contact", occurrence.contactName())));
        }
        occurrence.why().forEach(milestone -> add(Prose.soft(words.text("week.why", milestone))));
    }

    /** The map is asked for the place and told nothing else, not even from where one comes. */
    private static Paragraph place(String place, String query, WeekWords words) {
        var map = new Anchor(
                MAP + URLEncoder.encode(query, StandardCharsets.UTF_8), words.text("week.map"), AnchorTarget.BLANK);
        map.addClassName("link");
        map.getElement().setAttribute("rel", "noopener noreferrer");
        map.getElement().setAttribute("aria-label", words.text("week.map.of", place));
        var line = new Paragraph(new Span(place), new Text(" "), map);
        line.addClassName("place");
        return line;
    }

    private static Anchor call(@Nullable String name, String phone, WeekWords words) {
        var call = new Anchor("tel:" + phone, words.text("week.call", name == null ? phone : name));
        call.addClassName("button");
        return call;
    }

    private static Span mark(String words) {
        var mark = new Span(words);
        mark.addClassName("mark");
        return mark;
    }
}
