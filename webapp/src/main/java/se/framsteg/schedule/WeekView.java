package se.framsteg.schedule;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.Languages;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.ParticipantLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Prose;
import se.framsteg.ui.Swipe;

/** Vecka: a card for each day, today's open; a swipe leads to the weeks beside. */
@Prototype
@InMenu(area = Area.PARTICIPANT, order = 30, text = "nav.week", icon = "week")
@OnlyFor(Role.PARTICIPANT)
@Route(value = WeekView.PATH, layout = ParticipantLayout.class)
final class WeekView extends Page implements BeforeEnterObserver {
    static final String PATH = "vecka";

    private final ScheduleApi schedule;
    private final AttendanceApi attendance;
    private final WeekWords words;
    private final Swipe body = new Swipe();

    WeekView(ScheduleApi schedule, AttendanceApi attendance, I18NProvider texts) {
        super("week.title");
        this.schedule = schedule;
        this.attendance = attendance;
        this.words = new WeekWords(texts, getLocale());
        body.addClassNames("stack", "wide", "week");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(schedule.ownWeek(Languages.current(), WeekDays.in(entering)));
    }

    private void show(Week week) {
        setHeading(words.text("week.number", String.valueOf(week.number())));
        body.removeAll();
        body.add(Prose.soft(words.span(week.monday())));
        body.add(WeekDays.ways(PATH, week.monday(), week.monday(), week.today(), words));
        var days = new Div();
        days.addClassName("stack");
        week.days().forEach(day -> days.add(day(day, week)));
        body.add(
                days,
                new HoursLine(week.hours(), WeekWords.isAhead(week) ? "week.hours.ahead" : "week.hours", words),
                more(week));
    }

    private NativeDetails day(Day day, Week week) {
        var today = day.date().equals(week.today());
        var name = new Span(words.day(day.date()));
        name.addClassName("lead");
        var line = new Span(name, new Text(" "), new Span(inShort(day, today)));
        line.addClassName("day-line");
        var details = new NativeDetails(line, things(day, week));
        details.addClassNames("day");
        if (today) {
            details.getElement().setAttribute("aria-current", "date");
        }
        var thisWeek = week.days().stream().anyMatch(each -> each.date().equals(week.today()));
        details.setOpen(today || !thisWeek && !day.occurrences().isEmpty());
        return details;
    }

    private String inShort(Day day, boolean today) {
        var count = words.text("week.things", day.occurrences().size());
        var holiday = day.publicHoliday() == null ? "" : day.publicHoliday() + " · ";
        return (today ? words.text("week.today") + " · " : "") + holiday + count;
    }

    private Div things(Day day, Week week) {
        var things = new Div();
        things.addClassName("stack");
        if (day.occurrences().isEmpty()) {
            things.add(Prose.soft(words.text("week.nothing")));
        }
        day.occurrences()
                .forEach(occurrence ->
                        things.add(new OccurrenceCard(occurrence, week.today(), attendance, schedule, words)));
        return things;
    }

    private Div more(Week week) {
        var more = new Div(
                Link.button("/" + OwnEntriesView.PATH, words.text("entries.own")),
                Link.button(WeekPaperServlet.path(week.monday()), words.text("week.paper"))
                        .inTabOfItsOwn(),
                Link.to("/" + CalendarView.PATH, words.text("calendar.title")));
        more.addClassNames("row", "not-printed");
        return more;
    }
}
