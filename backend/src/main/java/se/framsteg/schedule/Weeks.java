package se.framsteg.schedule;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;
import se.framsteg.platform.Calendar;

/** One participant's week. */
@Singleton
final class Weeks {

    private final Occurrences occurrences;
    private final PublicHolidays holidays;
    private final Calendar calendar;

    Weeks(Occurrences occurrences, PublicHolidays holidays, Calendar calendar) {
        this.occurrences = occurrences;
        this.holidays = holidays;
        this.calendar = calendar;
    }

    /** @param kinds which of them the reader may see */
    Week of(UUID participant, Language language, @Nullable LocalDate on, Predicate<SourceKind> kinds) {
        LocalDate today = calendar.today();
        IsoWeek week = IsoWeek.of(on, today);
        List<Placed> all = between(participant, week.monday(), week.sunday(), kinds);
        return new Week(
                today,
                week.year(),
                week.number(),
                week.days().stream().map(day -> day(day, language, all)).toList(),
                HoursRule.hours(all));
    }

    private Day day(LocalDate day, Language language, List<Placed> all) {
        return new Day(
                day,
                holidays.nameOf(day, language),
                all.stream()
                        .filter(placed -> placed.time().slot().day().equals(day))
                        .map(Placed::toOccurrence)
                        .toList());
    }

    /** What goes on, and what comes next; cancelled ones of today stay, so that nobody goes there in vain. */
    Current current(UUID participant) {
        LocalDate today = calendar.today();
        Instant now = calendar.now();
        List<Occurrence> ahead = between(participant, today, today.plusDays(Current.DAYS_AHEAD), kind -> true).stream()
                .map(Placed::toOccurrence)
                .filter(occurrence -> occurrence.endsAt().isAfter(now))
                .toList();
        List<Occurrence> coming = ahead.stream()
                .filter(occurrence -> occurrence.startsAt().isAfter(now))
                .toList();
        return new Current(
                today,
                ahead.stream()
                        .filter(occurrence -> !occurrence.startsAt().isAfter(now))
                        .toList(),
                coming.stream()
                        .filter(occurrence -> day(occurrence).equals(day(coming.getFirst())))
                        .toList());
    }

    private static LocalDate day(Occurrence occurrence) {
        return occurrence.starts().toLocalDate();
    }

    private List<Placed> between(UUID participant, LocalDate from, LocalDate to, Predicate<SourceKind> kinds) {
        return occurrences.between(List.of(participant), from, to, kinds).getOrDefault(participant, List.of());
    }
}
