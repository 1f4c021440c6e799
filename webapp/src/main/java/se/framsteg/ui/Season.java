package se.framsteg.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The quarters of the year as people speak of them; winter begins in December. */
enum Season {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN;

    private static final int MONTHS = 3;

    static Season of(LocalDate day) {
        return values()[day.getMonthValue() % 12 / MONTHS];
    }

    /** Whether the season of {@code day} is over and was the latest of its name. */
    static boolean isPastAndRecent(LocalDate day, LocalDate today) {
        return of(day) != of(today) && ChronoUnit.MONTHS.between(day, today) < 12 - MONTHS;
    }
}
