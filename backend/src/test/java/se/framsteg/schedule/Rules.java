package se.framsteg.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for tests. */
final class Rules {

    static final LocalTime NINE = LocalTime.of(9, 0);
    static final LocalTime NOON = LocalTime.of(12, 0);

    private Rules() {}

    static Recurrence weekly(LocalDate from, @Nullable LocalDate to, DayOfWeek... weekdays) {
        return every(1, from, to, weekdays);
    }

    static Recurrence every(int weeks, LocalDate from, @Nullable LocalDate to, DayOfWeek... weekdays) {
        return new Recurrence(List.of(weekdays), NINE, NOON, weeks, from, to, false, List.of());
    }

    static Recurrence at(Recurrence rule, LocalTime starts, LocalTime ends) {
        return new Recurrence(
                rule.weekdays(),
                starts,
                ends,
                rule.everyWeeks(),
                rule.from(),
                rule.to(),
                rule.onPublicHolidays(),
                rule.deviations());
    }

    static Recurrence with(Recurrence rule, Deviation... deviations) {
        return rule.withDeviations(List.of(deviations));
    }
}
