package se.framsteg.progression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.framsteg.people.CurrentEnrolment;
import se.framsteg.people.Pause;

class DueRuleTest {

    private static final LocalDate BEGAN = LocalDate.parse("2026-01-15");
    private static final CardDue NOTHING = new CardDue(DueState.NONE, null);

    @Test
    void nothingIsDueForSomebodyWhoIsNotEnrolled() {
        assertThat(DueRule.due(null, null, 3, BEGAN)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-14", "2026-07-01"})
    void nothingIsDueBeforeTheFirstDayOrAfterTheLast(LocalDate today) {
        assertThat(DueRule.due(enrolled("2026-06-30"), null, 3, today)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-01", "2026-05-20", "2026-05-31"})
    void nothingIsDueDuringAPause(LocalDate today) {
        assertThat(DueRule.due(enrolled(null, pause("2026-05-01", "2026-05-31")), null, 3, today))
                .isEqualTo(NOTHING);
    }

    @Test
    void nothingIsDueDuringAPauseWithoutEnd() {
        assertThat(DueRule.due(enrolled(null, pause("2026-05-01", null)), null, 3, LocalDate.parse("2027-01-01")))
                .isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15,DUE", "2026-01-29,DUE", "2026-01-30,OVERDUE", "2027-01-15,OVERDUE"})
    void theFirstIsDueAtOnce(LocalDate today, DueState state) {
        assertThat(DueRule.due(enrolled(null), null, 3, today)).isEqualTo(new CardDue(state, BEGAN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-19,LATER",
        "2026-05-20,DUE",
        "2026-06-03,DUE",
        "2026-06-04,OVERDUE",
    })
    void theNextIsDueThreeMonthsAfterTheLast(LocalDate today, DueState state) {
        assertThat(DueRule.due(enrolled(null), LocalDate.parse("2026-02-20"), 3, today))
                .isEqualTo(new CardDue(state, LocalDate.parse("2026-05-20")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30,2027-02-28", "2027-11-30,2028-02-29", "2026-01-31,2026-04-30", "2026-03-31,2026-06-30"})
    void monthEndsAreClamped(LocalDate last, LocalDate next) {
        assertThat(DueRule.next(enrolled(null), last, 3)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01,2026-01-15", "2025-12-24,2026-03-24"})
    void aCardFromAnEarlierEnrolmentNeverMakesOneOverdueOnTheFirstDay(LocalDate last, LocalDate next) {
        assertThat(DueRule.next(enrolled(null), last, 3)).isEqualTo(next);
    }

    @Test
    void aDayOfPauseIsMovedToTheFirstDayAfter() {
        CurrentEnrolment enrolled =
                enrolled(null, pause("2026-06-01", "2026-06-30"), pause("2026-05-01", "2026-05-31"));

        assertThat(DueRule.due(enrolled, LocalDate.parse("2026-02-20"), 3, LocalDate.parse("2026-07-01")))
                .isEqualTo(new CardDue(DueState.DUE, LocalDate.parse("2026-07-01")));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01,DUE", "2026-07-04,DUE", "2026-07-05,OVERDUE"})
    void daysOfPauseAreNotWaiting(LocalDate today, DueState state) {
        CurrentEnrolment enrolled = enrolled(null, pause("2026-05-31", "2026-06-30"));

        assertThat(DueRule.due(enrolled, LocalDate.parse("2026-02-20"), 3, today))
                .isEqualTo(new CardDue(state, LocalDate.parse("2026-05-20")));
    }

    private static Pause pause(String since, @Nullable String until) {
        return new Pause(LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    private static CurrentEnrolment enrolled(@Nullable String until, Pause... pauses) {
        UUID id = UUID.randomUUID();
        LocalDate last = until == null ? null : LocalDate.parse(until);
        return new CurrentEnrolment(id, id, "Aino", id, "EVI-coacher", BEGAN, last, List.of(pauses), false, null, null);
    }
}
