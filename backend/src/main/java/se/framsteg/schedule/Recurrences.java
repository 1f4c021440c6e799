package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns a rule into times, for this room and those above it. */
@Singleton
public final class Recurrences {

    /** A time is moved at most this far, so that a look at some days need not go through a rule's whole life. */
    public static final int MOST_DAYS_MOVED = 60;

    private final PublicHolidays holidays;

    Recurrences(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /**
     * The rule's times that lie on these days, in order; cancelled ones on the day they were planned for.
     *
     * @param to the last day, inclusive
     * @param sourceEnds the last day by the source's own end, where the rule has none
     */
    public List<Slot> between(Recurrence rule, LocalDate from, LocalDate to, @Nullable LocalDate sourceEnds) {
        LocalDate first = latest(rule.from(), from.minusDays(MOST_DAYS_MOVED));
        LocalDate last = earliest(earliest(to.plusDays(MOST_DAYS_MOVED), rule.to()), sourceEnds);
        Map<LocalDate, Deviation> deviations = rule.deviations().stream()
                .collect(Collectors.toMap(Deviation::on, Function.identity(), (one, other) -> one));
        return days(rule, first, last).stream()
                .map(day -> slot(rule, day, deviations.get(day)))
                .filter(slot -> !slot.day().isBefore(from) && !slot.day().isAfter(to))
                .sorted(Comparator.comparing(Slot::starts).thenComparing(Slot::originalDay))
                .toList();
    }

    /** Whether the rule itself, deviations apart, has a time on that day. */
    public boolean fallsOn(Recurrence rule, LocalDate day) {
        return !day.isBefore(rule.from())
                && (rule.to() == null || !day.isAfter(rule.to()))
                && !days(rule, day, day).isEmpty();
    }

    private List<LocalDate> days(Recurrence rule, LocalDate first, LocalDate last) {
        Set<DayOfWeek> weekdays = EnumSet.copyOf(rule.weekdays());
        List<LocalDate> days = new ArrayList<>();
        LocalDate week = monday(rule.from());
        long passed = Math.max(0, ChronoUnit.WEEKS.between(week, monday(first)));
        week = week.plusWeeks(passed / rule.everyWeeks() * rule.everyWeeks());
        for (; !week.isAfter(last); week = week.plusWeeks(rule.everyWeeks())) {
            for (DayOfWeek weekday : weekdays) {
                LocalDate day = week.with(TemporalAdjusters.nextOrSame(weekday));
                if (!day.isBefore(first)
                        && !day.isAfter(last)
                        && (rule.onPublicHolidays() || !holidays.isHoliday(day))) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private static Slot slot(Recurrence rule, LocalDate day, @Nullable Deviation deviation) {
        if (deviation == null) {
            return Slot.once(day, rule.starts(), rule.ends());
        }
        LocalTime starts = Objects.requireNonNullElse(deviation.starts(), rule.starts());
        LocalTime ends = Objects.requireNonNullElse(deviation.ends(), rule.ends());
        LocalDate on = Objects.requireNonNullElse(deviation.movedTo(), day);
        return switch (deviation.kind()) {
            case CANCELLED -> Slot.once(day, rule.starts(), rule.ends()).with(OccurrenceState.CANCELLED);
            case MOVED, OTHER_HOURS -> new Slot(day, on.atTime(starts), on.atTime(ends), OccurrenceState.CHANGED);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }
}
