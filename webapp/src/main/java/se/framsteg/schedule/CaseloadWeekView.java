package se.framsteg.schedule;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.framsteg.identity.Role;
import se.framsteg.shell.InMenu;
import se.framsteg.shell.MenuEntry.Area;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Link;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** Veckan: who has told that they cannot come, one day to register, and the week of everybody. */
@Prototype
@InMenu(area = Area.STAFF, order = 22, text = "nav.caseload-week", icon = "week")
@OnlyFor(Role.COACH)
@Route(value = CaseloadWeekView.PATH, layout = StaffLayout.class)
final class CaseloadWeekView extends Page implements BeforeEnterObserver {
    static final String PATH = "veckan";

    private final ScheduleApi schedule;
    private final AttendanceApi attendance;
    private final WeekWords words;
    private final Div body = new Div();

    CaseloadWeekView(ScheduleApi schedule, AttendanceApi attendance, I18NProvider texts) {
        super("caseload-week.title");
        this.schedule = schedule;
        this.attendance = attendance;
        this.words = new WeekWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = WeekDays.in(entering);
        var week = schedule.caseloadWeek(asked);
        show(week, Objects.requireNonNullElse(asked, week.today()));
    }

    private void show(CaseloadWeek week, LocalDate day) {
        setHeading(words.text("week.number", String.valueOf(week.number())));
        body.removeAll();
        body.add(WeekDays.ways(PATH, day, week.monday(), week.today(), words));
        if (week.rows().isEmpty()) {
            body.add(Prose.plain(words.text("caseload.empty")));
            return;
        }
        if (!week.notices().isEmpty()) {
            body.add(new Part(words.text("caseload-week.notices"), notices(week.notices())));
        }
        body.add(days(week, day));
        body.add(new Part(
                words.text("caseload-week.register", words.day(day)), new DayRegister(week, day, attendance, words)));
        body.add(new Part(words.text("caseload-week.all"), new CaseloadTable(week, words)));
    }

    private UnorderedList notices(List<AbsenceNotice> notices) {
        var list = new UnorderedList();
        list.addClassNames("plain", "stack", "tight");
        for (var notice : notices) {
            var who = Link.to(ParticipantWeekView.path(notice.participantId(), notice.on()), notice.name());
            var item = new ListItem();
            item.add(who);
            item.add(" " + words.text("caseload-week.notice", words.shortDay(notice.on())));
            list.add(item);
        }
        return list;
    }

    private Div days(CaseloadWeek week, LocalDate chosen) {
        var days = new Div();
        days.addClassNames("row", "day-choice");
        for (var i = 0; i < 7; i++) {
            var day = week.monday().plusDays(i);
            var link = Link.to(WeekDays.path(PATH, day), words.shortDay(day));
            link.addClassName("chip");
            if (day.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "date");
            }
            days.add(link);
        }
        return days;
    }
}
