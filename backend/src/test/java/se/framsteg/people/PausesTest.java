package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.framsteg.platform.Faults;
import se.framsteg.platform.Refused;
import se.framsteg.problem.FieldError;
import se.framsteg.problem.ProblemType;

class PausesTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final Period LASTING = new Period(MAY, null);
    private static final Period ENDED = new Period(MAY, MAY.plusDays(30));

    @Test
    void aPauseThatEndsBeforeItStartsIsRefusedAtItsEnd() {
        assertThat(faults(LASTING, new Pause(MAY.plusDays(2), MAY.plusDays(1))))
                .containsExactly(FieldError.of("/pauses/0/until", ProblemType.ENDS_BEFORE_START));
    }

    @Test
    void aPauseOutsideTheEnrolmentIsRefusedAtTheEndThatIsOutside() {
        assertThat(faults(LASTING, new Pause(MAY.minusDays(1), MAY)))
                .containsExactly(FieldError.of("/pauses/0/since", ProblemType.OUT_OF_RANGE));
        assertThat(faults(ENDED, new Pause(MAY, MAY.plusDays(31))))
                .containsExactly(FieldError.of("/pauses/0/until", ProblemType.OUT_OF_RANGE));
        assertThat(faults(ENDED, new Pause(MAY, null)))
                .containsExactly(FieldError.of("/pauses/0/until", ProblemType.OUT_OF_RANGE));
        assertThat(faults(LASTING, new Pause(MAY, LocalDate.MAX)))
                .containsExactly(FieldError.of("/pauses/0/until", ProblemType.OUT_OF_RANGE));
    }

    @Test
    void twoPausesThatShareADayAreRefusedAtTheSecond() {
        assertThat(faults(LASTING, new Pause(MAY, MAY.plusDays(3)), new Pause(MAY.plusDays(3), null)))
                .containsExactly(FieldError.of("/pauses/1/since", ProblemType.OVERLAPS));
        assertThat(faults(LASTING, new Pause(MAY.plusDays(9), null), new Pause(MAY, null)))
                .containsExactly(FieldError.of("/pauses/1/since", ProblemType.OVERLAPS));
    }

    @Test
    void aPauseOfOneDayAndNeighboursAreFine() {
        assertThat(faults(ENDED, new Pause(MAY.plusDays(1), MAY.plusDays(30)), new Pause(MAY, MAY)))
                .isEmpty();
    }

    @Test
    void anExitCutsThePauseThatLastsAndDropsWhatWasPlannedAfter() {
        List<Pause> pauses = List.of(new Pause(MAY.plusDays(40), null), new Pause(MAY.plusDays(20), MAY.plusDays(35)));

        assertThat(Pauses.cutTo(pauses, ENDED)).containsExactly(new Pause(MAY.plusDays(20), MAY.plusDays(30)));
    }

    private static List<FieldError> faults(Period enrolment, Pause... pauses) {
        Faults faults = new Faults();
        Pauses.check(List.of(pauses), enrolment, faults);
        Refused refused = catchThrowableOfType(Refused.class, faults::refuse);
        return refused == null ? List.of() : refused.errors();
    }
}
