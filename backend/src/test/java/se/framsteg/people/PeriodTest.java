package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 28);
    private static final Period FEBRUARY = new Period(FIRST, LAST);
    private static final Period FROM_FEBRUARY = new Period(FIRST, null);

    @Test
    void bothEndsBelongToIt() {
        assertThat(FEBRUARY.contains(FIRST)).isTrue();
        assertThat(FEBRUARY.contains(LAST)).isTrue();
        assertThat(FEBRUARY.contains(FIRST.minusDays(1))).isFalse();
        assertThat(FEBRUARY.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void aSingleDayIsAPeriodAndTheDayBeforeIsNot() {
        assertThat(new Period(FIRST, FIRST).endsBeforeStart()).isFalse();
        assertThat(new Period(FIRST, FIRST.minusDays(1)).endsBeforeStart()).isTrue();
    }

    @Test
    void neighboursDoNotOverlapButASharedDayDoes() {
        assertThat(FEBRUARY.overlaps(new Period(LAST.plusDays(1), null))).isFalse();
        assertThat(new Period(LAST.plusDays(1), null).overlaps(FEBRUARY)).isFalse();
        assertThat(FEBRUARY.overlaps(new Period(LAST, null))).isTrue();
        assertThat(new Period(LAST, null).overlaps(FEBRUARY)).isTrue();
        assertThat(FROM_FEBRUARY.overlaps(new Period(LAST.plusYears(5), null))).isTrue();
    }

    @Test
    void whatEndsBeforeItStartsSharesNoDayWithAnything() {
        Period none = new Period(FIRST, FIRST.minusDays(10));
        assertThat(none.overlaps(FEBRUARY)).isFalse();
        assertThat(FROM_FEBRUARY.overlaps(none)).isFalse();
        assertThat(none.overlaps(none)).isFalse();
    }

    @Test
    void whatLastsLiesOnlyWithinWhatLasts() {
        assertThat(FEBRUARY.contains(FROM_FEBRUARY)).isFalse();
        assertThat(FROM_FEBRUARY.contains(FEBRUARY)).isTrue();
        assertThat(FROM_FEBRUARY.contains(FROM_FEBRUARY)).isTrue();
    }
}
