package se.framsteg.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.framsteg.schedule.Rules.NINE;
import static se.framsteg.schedule.Rules.NOON;
import static se.framsteg.schedule.Rules.at;
import static se.framsteg.schedule.Rules.every;
import static se.framsteg.schedule.Rules.weekly;
import static se.framsteg.schedule.Rules.with;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

class RecurrenceRulesTest {

    private static final LocalDate MON = LocalDate.of(2026, 11, 23);
    private static final LocalDate END = MON.plusDays(60);
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    private final RecurrenceRules rules = new RecurrenceRules(new Recurrences(new PublicHolidays()));

    @Test
    void aRuleThatEndsBeforeItBeginsIsRefusedAtItsEnd() {
        assertFault(weekly(MON, MON.minusDays(1), MONDAY), "/to", ProblemType.ENDS_BEFORE_START);
        assertFault(at(weekly(MON, END, MONDAY), NOON, NINE), "/ends", ProblemType.ENDS_BEFORE_START);
        assertFault(at(weekly(MON, END, MONDAY), NINE, NINE), "/ends", ProblemType.ENDS_BEFORE_START);
    }

    @Test
    void aRuleThatNeverOccursOrOccursForEverIsRefused() {
        assertFault(weekly(MON, MON.plusDays(1), WEDNESDAY), "/weekdays", ProblemType.NEVER_OCCURS);
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertFault(weekly(christmas, christmas, christmas.getDayOfWeek()), "/weekdays", ProblemType.NEVER_OCCURS);
        assertFault(weekly(MON, null, MONDAY), "/to", ProblemType.REQUIRED);
        assertFault(weekly(MON, MON.plusYears(5).plusDays(1), MONDAY), "/to", ProblemType.OUT_OF_RANGE);
        assertThat(faults(weekly(MON, null, MONDAY), true)).isEmpty();
    }

    @Test
    void weeksBetweenAreAtLeastOneAndNotYears() {
        assertFault(every(0, MON, END, MONDAY), "/everyWeeks", ProblemType.OUT_OF_RANGE);
        assertFault(every(27, MON, END, MONDAY), "/everyWeeks", ProblemType.OUT_OF_RANGE);
        assertFault(weekly(MON, END, MONDAY, MONDAY), "/weekdays", ProblemType.TWICE);
    }

    @Test
    void aDeviationConcernsADayOfTheRuleOnce() {
        Recurrence rule = weekly(MON, END, MONDAY);

        assertFault(
                with(rule, Deviation.cancelled(MON.plusDays(1))),
                "/deviations/0/on",
                ProblemType.NOT_A_DAY_OF_THE_RULE);
        assertFault(
                with(rule, Deviation.cancelled(MON), Deviation.cancelled(MON)), "/deviations/1/on", ProblemType.TWICE);
        assertFault(
                with(rule, new Deviation(MON, DeviationKind.MOVED, null, NINE, NOON)),
                "/deviations/0/movedTo",
                ProblemType.REQUIRED);
        assertFault(
                with(rule, Deviation.moved(MON, MON.plusDays(61))), "/deviations/0/movedTo", ProblemType.OUT_OF_RANGE);
        assertFault(
                with(rule, Deviation.otherHours(MON, NOON, NINE)), "/deviations/0/ends", ProblemType.ENDS_BEFORE_START);
    }

    @Test
    void aTimeMovedOntoAnotherOfTheSameRuleCollides() {
        Recurrence rule = weekly(MON, END, MONDAY);
        Deviation ontoNext = Deviation.moved(MON, MON.plusDays(7));

        assertFault(with(rule, ontoNext), "/deviations/0/movedTo", ProblemType.OVERLAPS);
        assertThat(faults(with(rule, ontoNext, Deviation.cancelled(MON.plusDays(7))), false))
                .isEmpty();
        assertThat(faults(
                        with(rule, new Deviation(MON, DeviationKind.MOVED, MON.plusDays(7), NOON, LocalTime.of(15, 0))),
                        false))
                .isEmpty();
    }

    @Test
    void aSingleTimeThatTheClockSkipsOrShowsTwiceIsRefusedWhileARuleMayPassOverIt() {
        LocalDate night = LocalDate.of(2027, 3, 28);
        Recurrence once = Recurrence.once(night, HALF_PAST_TWO, LocalTime.of(4, 0));

        assertFault(once, "/starts", ProblemType.NO_SUCH_TIME);
        Recurrence doubled = Recurrence.once(LocalDate.of(2027, 10, 31), LocalTime.of(1, 0), HALF_PAST_TWO);
        assertFault(doubled, "/ends", ProblemType.AMBIGUOUS_TIME);
        LocalDate next = LocalDate.of(2028, 3, 26);
        Recurrence nights = at(weekly(MON, next.plusDays(300), SUNDAY), HALF_PAST_TWO, NOON);
        assertThat(faults(nights, false)).isEmpty();
        assertFault(
                with(nights, Deviation.moved(next.minusDays(7), next)),
                "/deviations/0/starts",
                ProblemType.NO_SUCH_TIME);
    }

    private void assertFault(Recurrence rule, String pointer, ProblemType type) {
        assertThat(faults(rule, false)).containsExactly(FieldError.of("/rule" + pointer, type));
    }

    private List<FieldError> faults(Recurrence rule, boolean endless) {
        Faults faults = new Faults();
        rules.check("/rule", rule, endless, faults);
        Refused refused = catchThrowableOfType(Refused.class, faults::refuse);
        return refused == null ? List.of() : refused.errors();
    }
}
