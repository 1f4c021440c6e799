package se.framsteg.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Calendar;

/**
 * Our expansion beside that of a library which the program does not use, over generated rules; half of them begin within
 * three weeks of a change of the clock, and a tenth lie in the hour that is skipped or doubled.
 */
class RecurrencesAgainstALibraryTest {

    private static final int RULES = 12_000;
    private static final int DAYS = 120;
    private static final TimeZone STOCKHOLM = TimeZone.getTimeZone(Calendar.ZONE);

    private final SplittableRandom random = new SplittableRandom(20_261_122);
    private final Recurrences recurrences = new Recurrences(new PublicHolidays());

    @Test
    void bothGiveTheSameMoments() throws InvalidRecurrenceRuleException {
        int moments = 0;
        int doubled = 0;
        for (int i = 0; i < RULES; i++) {
            Recurrence rule = rule(i % 2 == 0);
            List<Slot> ours = recurrences.between(rule, rule.from(), rule.from().plusDays(DAYS), null);
            List<LocalDateTime> walls = new ArrayList<>();
            List<Instant> theirs = theirs(rule, walls);
            assertThat(ours)
                    .extracting(Slot::day)
                    .as("%s", rule)
                    .isEqualTo(walls.stream().map(LocalDateTime::toLocalDate).toList());
            for (int at = 0; at < ours.size(); at++) {
                // Of an hour that the clock shows twice we mean the first, as RFC 5545 says; the library takes the
                // second.
                boolean twice = isDoubled(ours.get(at).starts());
                doubled += twice ? 1 : 0;
                assertThat(ours.get(at).startsAt())
                        .as("%s", ours.get(at))
                        .isEqualTo(twice ? theirs.get(at).minus(1, ChronoUnit.HOURS) : theirs.get(at));
                moments++;
            }
        }
        System.out.println("recurrence: " + RULES + " rules, " + moments + " moments, " + doubled + " of them doubled");
        assertThat(doubled).isPositive();
    }

    private List<Instant> theirs(Recurrence rule, List<LocalDateTime> walls) throws InvalidRecurrenceRuleException {
        RecurrenceRule theirs = new RecurrenceRule("FREQ=WEEKLY;WKST=MO;INTERVAL=" + rule.everyWeeks() + ";BYDAY="
                + rule.weekdays().stream()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(",")));
        LocalDate from = rule.from();
        RecurrenceRuleIterator all = theirs.iterator(new DateTime(
                STOCKHOLM,
                from.getYear(),
                from.getMonthValue() - 1,
                from.getDayOfMonth(),
                rule.starts().getHour(),
                rule.starts().getMinute(),
                0));
        List<Instant> moments = new ArrayList<>();
        while (all.hasNext()) {
            DateTime next = all.nextDateTime();
            LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
            if (day.isAfter(from.plusDays(DAYS)) || rule.to() != null && day.isAfter(rule.to())) {
                return moments;
            }
            // The first day counts there even where the rule has no such weekday.
            if (rule.weekdays().contains(day.getDayOfWeek())) {
                moments.add(Instant.ofEpochMilli(next.getTimestamp()));
                walls.add(day.atTime(rule.starts()));
            }
        }
        return moments;
    }

    private Recurrence rule(boolean nearAChange) {
        LocalDate from = nearAChange
                ? change().plusDays(random.nextInt(-21, 22))
                : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(7_500));
        Set<DayOfWeek> weekdays = EnumSet.of(DayOfWeek.of(random.nextInt(1, 8)));
        for (int more = random.nextInt(4); more > 0; more--) {
            weekdays.add(DayOfWeek.of(random.nextInt(1, 8)));
        }
        LocalTime starts = random.nextInt(10) == 0
                ? LocalTime.of(2, random.nextInt(60))
                : LocalTime.of(random.nextInt(23), random.nextInt(60));
        LocalDate to = random.nextBoolean() ? null : from.plusDays(random.nextInt(200));
        return new Recurrence(
                List.copyOf(weekdays), starts, LocalTime.of(23, 59), random.nextInt(1, 9), from, to, true, List.of());
    }

    private LocalDate change() {
        int month = random.nextBoolean() ? 3 : 10;
        LocalDate last = LocalDate.of(random.nextInt(2015, 2036), month, 31);
        return last.minusDays(last.getDayOfWeek().getValue() % 7);
    }

    private static boolean isDoubled(LocalDateTime wall) {
        return Calendar.ZONE.getRules().getValidOffsets(wall).size() == 2;
    }
}
