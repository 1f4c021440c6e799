package se.framsteg.groups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.schedule.Recurrence;

/**
 * An activity again, on days that lie ahead: moved by whole weeks, so that weekdays and the rhythm stay, to begin in the week
 * after it ended, or in the next week when that has passed. Exceptions belonged to days of that term and are left out.
 */
final class NextTerm {

    private NextTerm() {}

    static ActivityDetails of(ActivityDetails last, LocalDate today) {
        var rule = last.recurrence();
        var weeks = weeks(rule, today);
        var to = rule.to();
        var moved = new Recurrence(
                rule.weekdays(),
                rule.starts(),
                rule.ends(),
                rule.everyWeeks(),
                rule.from().plusWeeks(weeks),
                to == null ? null : to.plusWeeks(weeks),
                rule.onPublicHolidays(),
                List.of());
        return last.with(moved, 0).withSignUp(later(last.opens(), weeks), later(last.closes(), weeks));
    }

    /** The least number of weeks that brings the first day past the last one, and past today. */
    private static long weeks(Recurrence rule, LocalDate today) {
        var ended = Objects.requireNonNullElse(rule.to(), rule.from());
        var after = ended.isAfter(today) ? ended : today;
        return ChronoUnit.WEEKS.between(rule.from(), after) + 1;
    }

    private static @Nullable LocalDateTime later(@Nullable LocalDateTime at, long weeks) {
        return at == null ? null : at.plusWeeks(weeks);
    }
}
