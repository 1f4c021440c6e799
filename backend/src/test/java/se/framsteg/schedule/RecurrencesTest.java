package se.framsteg.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.schedule.Rules.NINE;
import static se.framsteg.schedule.Rules.NOON;
import static se.framsteg.schedule.Rules.every;
import static se.framsteg.schedule.Rules.weekly;
import static se.framsteg.schedule.Rules.with;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.identity.Language;

class RecurrencesTest {

    private static final LocalDate MON = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private final PublicHolidays holidays = new PublicHolidays();
    private final Recurrences recurrences = new Recurrences(holidays);

    @Test
    void everyOtherWeekIsCountedFromTheWeekInWhichTheRuleBegins() {
        Recurrence rule = every(2, MON.plusDays(2), LAST, MONDAY, WEDNESDAY);

        assertThat(days(rule, MON, MON.plusDays(20)))
                .containsExactly(MON.plusDays(2), MON.plusDays(14), MON.plusDays(16));
    }

    @Test
    void theLastDayIsIncludedAndTheSourcesOwnEndCountsToo() {
        Recurrence rule = weekly(MON, MON.plusDays(7), MONDAY);

        assertThat(days(rule, MON, MON.plusDays(30))).containsExactly(MON, MON.plusDays(7));
        assertThat(recurrences.between(weekly(MON, null, MONDAY), MON, MON.plusDays(30), MON.plusDays(13)))
                .extracting(Slot::day)
                .containsExactly(MON, MON.plusDays(7));
    }

    @Test
    void aYearOf53WeeksDoesNotDisturbEveryOtherWeek() {
        LocalDate week52 = LocalDate.of(2026, 12, 21);
        Recurrence rule = every(2, week52, LAST, MONDAY);

        assertThat(days(rule, week52, week52.plusDays(30)))
                .containsExactly(week52, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 18));
    }

    @Test
    void swedishHolidaysAreSkippedUnlessTheRuleSaysOtherwise() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Recurrence rule = weekly(MON, LAST, THURSDAY, FRIDAY);

        assertThat(days(rule, christmas.minusDays(4), christmas.plusDays(2))).isEmpty();
        assertThat(days(
                        new Recurrence(rule.weekdays(), NINE, NOON, 1, MON, LAST, true, List.of()),
                        christmas.minusDays(4),
                        christmas.plusDays(2)))
                .containsExactly(christmas.minusDays(1), christmas);
    }

    @Test
    void theThreeEvesAreDaysOffAndEasterSaturdayIsASaturday() {
        assertThat(holidays.isHoliday(LocalDate.of(2027, 6, 25))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 12, 24))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 3, 26))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 3, 27))).isFalse();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 6, 26))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 11, 6))).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 1, 5))).isFalse();
    }

    @Test
    void aHolidayHasItsNameInTheLanguageAskedFor() {
        LocalDate holiday = LocalDate.of(2027, 5, 6);

        assertThat(holidays.nameOf(holiday, Language.SV)).isEqualTo("Kristi himmelfärdsdag");
        assertThat(holidays.nameOf(holiday, Language.EN)).isEqualTo("Ascension Day");
        assertThat(holidays.nameOf(holiday.plusDays(1), Language.SV)).isNull();
        assertThat(holidays.isHoliday(LocalDate.of(2026, 6, 19))).isTrue();
    }

    @Test
    void aMovedTimeIsFoundWhereItWasMovedToAndNowhereElse() {
        Recurrence rule = with(weekly(MON, LAST, MONDAY), Deviation.moved(MON, MON.plusDays(9)));

        assertThat(days(rule, MON, MON.plusDays(6))).isEmpty();
        Slot moved = recurrences
                .between(rule, MON.plusDays(8), MON.plusDays(10), null)
                .getFirst();
        assertThat(moved.originalDay()).isEqualTo(MON);
        assertThat(moved.day()).isEqualTo(MON.plusDays(9));
        assertThat(moved.state()).isEqualTo(OccurrenceState.CHANGED);
    }

    @Test
    void theLastTimeMayBeMovedBeyondTheRulesEnd() {
        Recurrence rule = with(weekly(MON, MON, MONDAY), Deviation.moved(MON, MON.plusDays(3)));

        assertThat(days(rule, MON, MON.plusDays(6))).containsExactly(MON.plusDays(3));
    }

    @Test
    void aCancelledTimeStaysVisibleAndOneAtOtherHoursHasThem() {
        Recurrence rule = with(
                weekly(MON, LAST, MONDAY),
                Deviation.cancelled(MON),
                Deviation.otherHours(MON.plusDays(7), NOON, LocalTime.of(15, 0)));

        List<Slot> slots = recurrences.between(rule, MON, MON.plusDays(7), null);

        assertThat(slots).extracting(Slot::state).containsExactly(OccurrenceState.CANCELLED, OccurrenceState.CHANGED);
        assertThat(slots.getLast().starts().toLocalTime()).isEqualTo(NOON);
    }

    @Test
    void theClockOnTheWallIsTheSameBeforeAndAfterItIsChanged() {
        LocalDate friday = LocalDate.of(2026, 3, 27);
        Recurrence rule = weekly(friday, LAST, FRIDAY, MONDAY);

        assertThat(recurrences.between(rule, friday, friday.plusDays(3), null))
                .extracting(Slot::startsAt)
                .containsExactly(Instant.parse("2026-03-27T08:00:00Z"), Instant.parse("2026-03-30T07:00:00Z"));
    }

    @Test
    void whatTheClockSkipsIsAnHourLaterAndLastsAsLong() {
        LocalDate night = LocalDate.of(2027, 3, 28);
        Slot within = Slot.once(night, LocalTime.of(2, 15), LocalTime.of(2, 45));
        Slot out = Slot.once(night, LocalTime.of(2, 30), LocalTime.of(3, 0));
        Slot through = Slot.once(night, LocalTime.of(1, 30), LocalTime.of(3, 30));

        assertThat(within.startsAt()).isEqualTo("2027-03-28T01:15:00Z");
        assertThat(within.endsAt()).isEqualTo("2027-03-28T01:45:00Z");
        assertThat(out.startsAt()).isEqualTo("2027-03-28T01:30:00Z");
        assertThat(out.endsAt()).isEqualTo("2027-03-28T02:00:00Z");
        assertThat(through.startsAt()).isEqualTo("2027-03-28T00:30:00Z");
        assertThat(through.endsAt()).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void ofWhatTheClockShowsTwiceTheFirstIsMeant() {
        LocalDate night = LocalDate.of(2026, 10, 25);
        Slot slot = Slot.once(night, LocalTime.of(2, 30), LocalTime.of(3, 0));

        assertThat(slot.startsAt()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(slot.endsAt()).isEqualTo("2026-10-25T02:00:00Z");
        assertThat(days(weekly(night, LAST, SUNDAY), night, night)).containsExactly(night);
    }

    private List<LocalDate> days(Recurrence rule, LocalDate from, LocalDate to) {
        return recurrences.between(rule, from, to, null).stream().map(Slot::day).toList();
    }
}
