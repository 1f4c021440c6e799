package se.framsteg.schedule;

import java.util.ArrayList;
import se.framsteg.identity.Language;
import se.framsteg.shell.paper.Paper;

/** A week to hang on a wall: no name stands on it. */
final class WeekPaper {
    private final WeekWords words;
    private final Paper paper;

    private WeekPaper(Week week, Language language, WeekWords words) {
        this.words = words;
        this.paper = new Paper(
                language, words.text("week.paper.title", String.valueOf(week.number()), String.valueOf(week.year())));
    }

    static Paper of(Week week, Language language, WeekWords words) {
        return new WeekPaper(week, language, words).fill(week);
    }

    private Paper fill(Week week) {
        paper.soft(words.span(week.monday()));
        week.days().forEach(this::day);
        return paper.part(words.text("week.paper.hours"))
                .plain(words.text(
                        WeekWords.isAhead(week) ? "week.hours.ahead" : "week.paper.hours.of",
                        words.hours(week.hours().plannedMinutes()),
                        words.hours(week.hours().attendedMinutes())));
    }

    private void day(Day day) {
        var holiday = day.publicHoliday();
        paper.part(words.day(day.date()) + (holiday == null ? "" : " · " + holiday));
        if (day.occurrences().isEmpty()) {
            paper.soft(words.text("week.nothing"));
        }
        day.occurrences().forEach(each -> paper.item(words.time(each) + " " + words.title(each), about(each)));
    }

    private String about(Occurrence occurrence) {
        var parts = new ArrayList<String>();
        if (occurrence.state() == OccurrenceState.CANCELLED) {
            return words.text("week.cancelled");
        }
        if (occurrence.state() == OccurrenceState.CHANGED) {
            parts.add(words.text("week.changed"));
        }
        if (occurrence.attendance().state() != AttendanceState.PLANNED) {
            parts.add(words.attendance(occurrence.attendance()));
        }
        if (occurrence.place() != null) {
            parts.add(occurrence.place());
        }
        if (occurrence.bring() != null) {
            parts.add(words.text("week.bring", occurrence.bring()));
        }
        contact(occurrence, parts);
        occurrence.why().forEach(milestone -> parts.add(words.text("week.why", milestone)));
        return String.join(" · ", parts);
    }

    private void contact(Occurrence occurrence, ArrayList<String> parts) {
        var name = occurrence.contactName();
        var phone = occurrence.contactPhone();
        if (phone != null) {
            parts.add(words.text("week.call", name == null ? phone : name + " " + phone));
        } else if (name != null) {
            parts.add(words.text("week.contact", name));
        }
    }
}
