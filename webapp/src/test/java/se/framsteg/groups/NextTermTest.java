package se.framsteg.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.schedule.Deviation;
import se.framsteg.schedule.Recurrence;

class NextTermTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 8);

    @Test
    void whatHasEndedBeginsInTheWeekAfterToday() {
        var again = NextTerm.of(running(TUESDAY, TUESDAY.plusWeeks(7)), LocalDate.of(2026, 11, 28));

        assertThat(again.recurrence().from()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(again.recurrence().to()).isEqualTo(LocalDate.of(2027, 1, 19));
        assertThat(again.version()).isZero();
    }

    @Test
    void whatGoesOnBeginsAfterItsOwnEnd() {
        var again = NextTerm.of(running(TUESDAY, TUESDAY.plusWeeks(15)), LocalDate.of(2026, 11, 28));
        assertThat(again.recurrence().from()).isEqualTo(LocalDate.of(2026, 12, 29));
    }

    @Test
    void onTheVeryDayOfAnEndItIsTheWeekAfter() {
        var again = NextTerm.of(running(TUESDAY, TUESDAY), TUESDAY);
        assertThat(again.recurrence().from()).isEqualTo(TUESDAY.plusWeeks(1));
        assertThat(again.recurrence().to()).isEqualTo(TUESDAY.plusWeeks(1));
    }

    @Test
    void signUpMovesAlongAndExceptionsStayBehind() {
        var last = running(TUESDAY, TUESDAY.plusWeeks(3));
        var with = last.with(last.recurrence().withDeviations(List.of(Deviation.cancelled(TUESDAY))), 4)
                .withSignUp(TUESDAY.minusDays(14).atStartOfDay(), null);

        var again = NextTerm.of(with, TUESDAY);

        assertThat(again.recurrence().deviations()).isEmpty();
        assertThat(again.opens()).isEqualTo(TUESDAY.minusDays(14).plusWeeks(4).atStartOfDay());
        assertThat(again.closes()).isNull();
    }

    private static ActivityDetails running(LocalDate from, LocalDate to) {
        var rule = new Recurrence(
                List.of(DayOfWeek.TUESDAY), LocalTime.of(13, 0), LocalTime.of(15, 0), 1, from, to, false, List.of());
        return new ActivityDetails(
                "Sova bättre",
                Theme.HEALTH,
                Picture.PATH,
                "Du får prova.",
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                5,
                Booking.SERIES,
                rule,
                null,
                null,
                24,
                false,
                3);
    }
}
