package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Calendar;
import se.framsteg.platform.Caller;
import se.framsteg.platform.Ids;

/**
 * Lays hours that a participant and a coach have agreed on into the week, from the day after. They become rules like any
 * other, which the coach moves, cancels and names there.
 */
@Singleton
public final class AgreedHours {

    /** Every week on that weekday. */
    public record Line(DayOfWeek day, LocalTime starts, LocalTime ends) {

        private Span span() {
            return new Span(starts, ends);
        }

        private boolean isIn(Recurrence rule) {
            return rule.everyWeeks() == 1
                    && rule.weekdays().contains(day)
                    && span().equals(new Span(rule.starts(), rule.ends()));
        }
    }

    private record Span(LocalTime starts, LocalTime ends) {}

    private final EntryReads reads;
    private final EntryStore store;
    private final AttendanceStore attendance;
    private final Caller.Current caller;
    private final Calendar calendar;
    private final Ids ids;

    AgreedHours(
            EntryReads reads,
            EntryStore store,
            AttendanceStore attendance,
            Caller.Current caller,
            Calendar calendar,
            Ids ids) {
        this.reads = reads;
        this.store = store;
        this.attendance = attendance;
        this.caller = caller;
        this.calendar = calendar;
        this.ids = ids;
    }

    /**
     * Only what differs between the two agreements is touched: what else the coach has made of the week stays.
     *
     * @param title of new rules
     * @param before the lines of the agreement until now
     */
    public void change(UUID participant, String title, Collection<Line> before, Collection<Line> now) {
        before.stream().filter(line -> !now.contains(line)).forEach(line -> end(participant, line));
        List<Entry> running = running(participant);
        Map<Span, List<DayOfWeek>> added = now.stream()
                .filter(line -> !before.contains(line))
                .filter(line -> running.stream().noneMatch(entry -> line.isIn(rule(entry))))
                .collect(Collectors.groupingBy(Line::span, Collectors.mapping(Line::day, Collectors.toList())));
        added.forEach((span, days) -> add(
                participant,
                new EntryDetails(
                        title, rule(days, span, calendar.today().plusDays(1), null), null, null, null, null, null, 0)));
    }

    private List<Entry> running(UUID participant) {
        LocalDate today = calendar.today();
        return reads.list(participant, SourceKind.HOURS).stream()
                .filter(entry -> {
                    LocalDate last = rule(entry).to();
                    return last == null || last.isAfter(today);
                })
                .toList();
    }

    private void end(UUID participant, Line line) {
        running(participant).stream()
                .filter(entry -> line.isIn(rule(entry)))
                .forEach(entry -> reads.lock(participant, SourceKind.HOURS, entry.id())
                        .ifPresent(stored -> end(participant, stored.entry(), line.day())));
    }

    /** Where attendance is told ahead, the rule lasts until then; its other days go on in a rule of their own. */
    private void end(UUID participant, Entry entry, DayOfWeek day) {
        LocalDate today = calendar.today();
        LocalDate last = attendance.daysOf(participant, SourceKind.HOURS, entry.id()).stream()
                .reduce(today, (one, other) -> other.isAfter(one) ? other : one);
        Recurrence rule = rule(entry);
        if (rule.from().isAfter(last)) {
            store.remove(participant, entry.id());
        } else {
            store.end(participant, entry.id(), last, caller.get().accountId(), calendar.now());
        }
        List<DayOfWeek> others =
                rule.weekdays().stream().filter(each -> each != day).toList();
        LocalDate from = rule.from().isAfter(last) ? rule.from() : last.plusDays(1);
        LocalDate to = rule.to();
        if (!others.isEmpty() && (to == null || !to.isBefore(from))) {
            EntryDetails details = entry.details();
            add(
                    participant,
                    new EntryDetails(
                            details.title(),
                            goingOn(rule, others, from),
                            details.place(),
                            details.bring(),
                            details.contactName(),
                            details.contactPhone(),
                            details.why(),
                            0));
        }
    }

    private static Recurrence goingOn(Recurrence rule, List<DayOfWeek> days, LocalDate from) {
        return new Recurrence(
                days,
                rule.starts(),
                rule.ends(),
                1,
                from,
                rule.to(),
                rule.onPublicHolidays(),
                rule.deviations().stream()
                        .filter(deviation -> days.contains(deviation.on().getDayOfWeek())
                                && !deviation.on().isBefore(from))
                        .toList());
    }

    private void add(UUID participant, EntryDetails details) {
        store.save(
                participant,
                new Entry(ids.next(), SourceKind.HOURS, details),
                caller.get().accountId(),
                calendar.now());
    }

    private static Recurrence rule(List<DayOfWeek> days, Span span, LocalDate from, @Nullable LocalDate to) {
        return new Recurrence(days, span.starts(), span.ends(), 1, from, to, false, List.of());
    }

    private static Recurrence rule(Entry entry) {
        return entry.details().recurrence();
    }
}
