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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.identity.Role;
import se.framsteg.shell.FormProblems;
import se.framsteg.shell.OnlyFor;
import se.framsteg.shell.Page;
import se.framsteg.shell.PathId;
import se.framsteg.shell.StaffLayout;
import se.framsteg.ui.Action;
import se.framsteg.ui.Link;
import se.framsteg.ui.Notice;
import se.framsteg.ui.Part;
import se.framsteg.ui.Prose;

/** One participant's week for the coach: times, hours agreed, and reasons for absence when one asks for them. */
@Prototype
@OnlyFor(Role.COACH)
@Route(value = CaseloadWeekView.PATH + "/:" + PathId.PARAMETER, layout = StaffLayout.class)
final class ParticipantWeekView extends Page implements BeforeEnterObserver {
    private final ScheduleApi schedule;
    private final AttendanceApi attendance;
    private final WeekWords words;
    private final Notice notice = new Notice();
    private final Div body = new Div();

    ParticipantWeekView(ScheduleApi schedule, AttendanceApi attendance, I18NProvider texts) {
        super("caseload-week.title");
        this.schedule = schedule;
        this.attendance = attendance;
        this.words = new WeekWords(texts, getLocale());
        addClassName("staff-page");
        body.addClassNames("stack", "wide");
        add(body);
    }

    static String path(UUID participant, LocalDate day) {
        return WeekDays.path(CaseloadWeekView.PATH + "/" + participant, day);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        PathId.of(entering).ifPresent(id -> show(id, schedule.caseloadWeek(WeekDays.in(entering))));
    }

    private void show(UUID participant, CaseloadWeek week) {
        body.removeAll();
        leadBack(WeekDays.path(CaseloadWeekView.PATH, week.monday()), words.text("caseload-week.title"));
        row(participant, week).ifPresent(row -> show(row, week));
    }

    private static Optional<CaseloadWeekRow> row(UUID participant, CaseloadWeek week) {
        return week.rows().stream()
                .filter(row -> row.participantId().equals(participant))
                .findFirst();
    }

    private void show(CaseloadWeekRow row, CaseloadWeek week) {
        setHeading(row.name());
        var page = CaseloadWeekView.PATH + "/" + row.participantId();
        var times = new PersonTimes(
                row,
                () -> row(row.participantId(), schedule.caseloadWeek(week.monday()))
                        .orElse(row),
                schedule,
                words);
        var hours = hours(row.participantId(), week.today(), times::refresh);
        times.whenChanged(hours::refresh);
        body.add(
                WeekDays.ways(page, week.monday(), week.monday(), week.today(), words),
                new Part(
                        words.text("week.number", String.valueOf(week.number())),
                        times,
                        Link.button(WeekPaperServlet.path(row.participantId(), week.monday()), words.text("week.paper"))
                                .inTabOfItsOwn(),
                        reasons(row, week.monday())),
                new Part(words.text("hours.title"), Prose.soft(words.text("hours.lead")), hours));
    }

    /** Read, and logged as read, only when asked for. */
    private Div reasons(CaseloadWeekRow row, LocalDate monday) {
        var part = new Div();
        part.addClassNames("stack", "tight");
        var problems = new FormProblems(Map.of(), notice);
        part.add(
                Action.quiet(
                        words.text("reasons.show"),
                        () -> problems.attempt(() -> {
                            part.removeAll();
                            part.add(list(row, monday));
                        })),
                notice);
        return part;
    }

    private UnorderedList list(CaseloadWeekRow row, LocalDate monday) {
        var list = new UnorderedList();
        list.addClassNames("plain", "stack", "tight");
        for (var given : attendance.reasons(row.participantId(), monday)) {
            var day = OccurrenceKey.parse(given.occurrence())
                    .map(key -> words.shortDay(key.on()) + ": ")
                    .orElse("");
            list.add(new ListItem(day + given.reason()));
        }
        if (list.getChildren().findAny().isEmpty()) {
            list.add(new ListItem(words.text("reasons.none")));
        }
        return list;
    }

    /** @param changed told after each change */
    private EntryList hours(UUID id, LocalDate today, Runnable changed) {
        return new EntryList(
                SourceKind.HOURS,
                new EntryList.Storage(
                        () -> schedule.hours(id),
                        () -> schedule.purposes(id),
                        details -> {
                            schedule.addHours(id, details);
                            changed.run();
                        },
                        (entry, details) -> {
                            schedule.changeHours(id, entry, details);
                            changed.run();
                        },
                        (entry, version) -> {
                            schedule.removeHours(id, entry, version);
                            changed.run();
                        }),
                today,
                words);
    }
}
