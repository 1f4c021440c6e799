package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Every week on that weekday. @param milestone id of the one that it serves; null for none */
    public record Line(
            DayOfWeek day,
            LocalTime starts,
            LocalTime ends,
            @Nullable UUID milestone) {

        private Span span() {
            return new Span(starts, ends);
        }

        private boolean isAtTheTimeOf(Line other) {
            return day == other.day && span().equals(other.span());
        }

        private boolean isIn(Recurrence rule) {
            return rule.everyWeeks() == 1
                    && rule.weekdays().contains(day)
                    && span().equals(new Span(rule.starts(), rule.ends()));
        }
    }

    /** What rules of the week are made of: lines that are the same but for the weekday. */
    private record Alike(Span span, @Nullable UUID milestone) {}

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
        for (Entry entry : running(participant)) {
            follow(participant, entry, lines(entry), before, now);
        }
        List<Entry> running = running(participant);
        Map<Alike, List<DayOfWeek>> added = now.stream()
                .filter(line -> before.stream().noneMatch(line::isAtTheTimeOf))
                .filter(line -> running.stream().noneMatch(entry -> line.isIn(rule(entry))))
                .collect(Collectors.groupingBy(
                        line -> new Alike(line.span(), line.milestone()),
                        Collectors.mapping(Line::day, Collectors.toList())));
        added.forEach((alike, days) -> add(
                participant,
                new EntryDetails(
                        title,
                        rule(days, alike.span(), calendar.today().plusDays(1), null),
                        null,
                        null,
                        null,
                        null,
                        alike.milestone(),
                        0)));
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

    /** None for a rule that does not come every week: no agreement says such a thing. */
    private static List<Line> lines(Entry entry) {
        Recurrence rule = rule(entry);
        UUID milestone = entry.details().milestone();
        return rule.everyWeeks() != 1
                ? List.of()
                : rule.weekdays().stream()
                        .map(day -> new Line(day, rule.starts(), rule.ends(), milestone))
                        .toList();
    }

    /** @param lines of the entry */
    private void follow(
            UUID participant, Entry entry, List<Line> lines, Collection<Line> before, Collection<Line> now) {
        List<Line> left = lines.stream()
                .filter(line -> before.stream().noneMatch(line::isAtTheTimeOf)
                        || now.stream().anyMatch(line::isAtTheTimeOf))
                .map(line -> serving(line, before, now))
                .toList();
        if (left.equals(lines)) {
            return;
        }
        StoredEntry stored =
                reads.lock(participant, SourceKind.HOURS, entry.id()).orElseThrow();
        Map<Optional<UUID>, List<DayOfWeek>> byMilestone = left.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.milestone()),
                        Collectors.mapping(Line::day, Collectors.toList())));
        if (left.size() == lines.size() && byMilestone.size() == 1) {
            serve(participant, stored.entry(), left.getFirst().milestone());
        } else {
            divide(participant, stored.entry(), byMilestone);
        }
    }

    /** With the milestone of the new agreement, unless that says the same as the one before. */
    private static Line serving(Line line, Collection<Line> before, Collection<Line> now) {
        Optional<UUID> was = milestone(line, before);
        Optional<UUID> is = milestone(line, now);
        return was.equals(is) ? line : new Line(line.day(), line.starts(), line.ends(), is.orElse(null));
    }

    private static Optional<UUID> milestone(Line line, Collection<Line> agreement) {
        return agreement.stream().filter(line::isAtTheTimeOf).findFirst().map(Line::milestone);
    }

    private void serve(UUID participant, Entry entry, @Nullable UUID milestone) {
        EntryDetails details = entry.details().serving(milestone);
        save(participant, entry.id(), details.withVersion(details.version() + 1));
    }

    /**
     * Ends the rule; the days that are left go on in rules of their own. Where attendance is told ahead, it lasts until then.
     *
     * @param left the days, by the milestone that they serve from now on
     */
    private void divide(UUID participant, Entry entry, Map<Optional<UUID>, List<DayOfWeek>> left) {
        LocalDate last = attendance.daysOf(participant, SourceKind.HOURS, entry.id()).stream()
                .reduce(calendar.today(), (one, other) -> other.isAfter(one) ? other : one);
        Recurrence rule = rule(entry);
        if (rule.from().isAfter(last)) {
            store.remove(participant, entry.id());
        } else {
            store.end(participant, entry.id(), last, caller.get().accountId(), calendar.now());
        }
        LocalDate from = rule.from().isAfter(last) ? rule.from() : last.plusDays(1);
        LocalDate to = rule.to();
        if (to == null || !to.isBefore(from)) {
            left.forEach((milestone, days) -> add(
                    participant, entry.details().with(goingOn(rule, days, from)).serving(milestone.orElse(null))));
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
        save(participant, ids.next(), details.withVersion(0));
    }

    private void save(UUID participant, UUID id, EntryDetails details) {
        store.save(
                participant,
                new Entry(id, SourceKind.HOURS, details),
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
