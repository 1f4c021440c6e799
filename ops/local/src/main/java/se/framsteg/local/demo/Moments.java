package se.framsteg.local.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import se.framsteg.platform.Calendar;

/** When things happen: staff work on weekdays, participants fill in their cards when it suits them. */
final class Moments {

    /** Everything that is left to chance comes from it. */
    static final long SEED = 20_240_915L;

    /** The day the office opens; what happened before is entered from the archives then. */
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 8, 12);

    static final Instant OPENING = at(FIRST_DAY, 8 * 60);

    private static final int OFFICE_OPENS = 8 * 60 + 30;
    private static final int OFFICE_MINUTES = 7 * 60;
    private static final int FIRST_MINUTE = 7 * 60 + 30;
    private static final int WAKING_MINUTES = 14 * 60;

    private Moments() {}

    static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Calendar.ZONE).toInstant();
    }

    static Instant inOfficeHours(LocalDate day, SplittableRandom random) {
        return at(day, OFFICE_OPENS + random.nextInt(OFFICE_MINUTES));
    }

    static Instant atAnyHour(LocalDate day, SplittableRandom random) {
        return at(day, FIRST_MINUTE + random.nextInt(WAKING_MINUTES));
    }

    /** The day itself or, at a weekend, the Friday before. */
    static LocalDate workdayUpTo(LocalDate day) {
        return isWeekend(day) ? workdayUpTo(day.minusDays(1)) : day;
    }

    /** The day itself or, at a weekend, the Monday after. */
    static LocalDate workdayFrom(LocalDate day) {
        return isWeekend(day) ? workdayFrom(day.plusDays(1)) : day;
    }

    /** What chance brings to one person, whoever else is in the story. */
    static SplittableRandom randomOf(String name) {
        return new SplittableRandom(SEED + name.hashCode());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atTime(minute / 60, minute % 60).atZone(Calendar.ZONE).toInstant();
    }
}
