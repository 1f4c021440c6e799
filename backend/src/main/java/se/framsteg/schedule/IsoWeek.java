package se.framsteg.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.framsteg.platform.Refused;
import se.framsteg.problem.ProblemType;

/** Monday to Sunday. */
record IsoWeek(LocalDate monday) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** @throws Refused {@code out-of-range} at {@code #on} for years that nobody means */
    static IsoWeek of(@Nullable LocalDate on, LocalDate today) {
        LocalDate day = on == null ? today : on;
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refused.at("#on", ProblemType.OUT_OF_RANGE);
        }
        return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    LocalDate sunday() {
        return monday.plusDays(6);
    }

    int year() {
        return monday.get(IsoFields.WEEK_BASED_YEAR);
    }

    int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }
}
