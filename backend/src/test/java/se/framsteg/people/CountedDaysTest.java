package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedDaysTest {

    private static final Predicate<LocalDate> NEVER_FREE = day -> false;

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-16", // a Monday two weeks later
        "2026-12-20, 2027-01-03", // over the end of the year
        "2028-02-20, 2028-03-05", // a leap day between
        "2026-03-20, 2026-04-03", // the clock goes forward between
        "2026-10-20, 2026-11-03" // and back
    })
    void twoWeeksAreFourteenDaysOfTheCalendar(LocalDate from, LocalDate last) {
        assertThat(CountedDays.lastDay(enrolled(), from, 14, NEVER_FREE)).isEqualTo(last);
    }

    @Test
    void whatWouldFallDueOnAFreeDayIsDueOnTheNextThatIsNot() {
        LocalDate saturday = LocalDate.of(2026, 11, 14);
        Predicate<LocalDate> weekend =
                day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        assertThat(CountedDays.lastDay(enrolled(), saturday.minusDays(14), 14, weekend))
                .isEqualTo(saturday.plusDays(2));
    }

    @Test
    void daysOfPauseStopTheCountAndNothingFallsDueDuringOne() {
        LocalDate from = LocalDate.of(2026, 11, 2);
        Pause fiveDays = new Pause(from.plusDays(3), from.plusDays(7));
        assertThat(CountedDays.lastDay(enrolled(fiveDays), from, 14, NEVER_FREE))
                .isEqualTo(from.plusDays(19));
        Pause onTheDay = new Pause(from.plusDays(15), from.plusDays(16));
        Predicate<LocalDate> onlyTheLast = from.plusDays(14)::equals;
        assertThat(CountedDays.lastDay(enrolled(onTheDay), from, 14, onlyTheLast))
                .isEqualTo(from.plusDays(17));
    }

    @Test
    void nothingFallsDueBeforeTheEndOfAPauseThatHasNone() {
        LocalDate from = LocalDate.of(2026, 11, 2);
        assertThat(CountedDays.lastDay(enrolled(new Pause(from.plusDays(5), null)), from, 14, NEVER_FREE))
                .isNull();
        assertThat(CountedDays.lastDay(enrolled(new Pause(from.plusDays(15), null)), from, 14, NEVER_FREE))
                .isEqualTo(from.plusDays(14));
    }

    @Test
    void theYearIsToldAMonthBeforeAndAPauseMakesItLonger() {
        CurrentEnrolment plain = enrolled();
        LocalDate last = plain.since().plusDays(OverdueApi.LONGEST_STAY_DAYS - 1L);
        LocalDate told = last.minusDays(StayRule.TOLD_DAYS_BEFORE);
        assertThat(StayRule.yearEnds(plain, told.minusDays(1))).isEmpty();
        assertThat(StayRule.yearEnds(plain, told)).contains(last);
        assertThat(StayRule.yearEnds(plain, last.plusDays(40))).contains(last);
        Pause week = new Pause(plain.since().plusDays(10), plain.since().plusDays(16));
        assertThat(StayRule.yearEnds(enrolled(week), told)).isEmpty();
        assertThat(StayRule.yearEnds(enrolled(week), told.plusDays(7))).contains(last.plusDays(7));
    }

    private static CurrentEnrolment enrolled(Pause... pauses) {
        UUID id = UUID.randomUUID();
        return new CurrentEnrolment(
                id, id, "Aino", id, "P", LocalDate.of(2026, 1, 1), null, List.of(pauses), true, null, null);
    }
}
