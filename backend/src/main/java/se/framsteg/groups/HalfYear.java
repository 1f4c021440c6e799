package se.framsteg.groups;

import java.time.LocalDate;
import java.time.Month;

/** January to June, or July to December: a term, as groups go. */
record HalfYear(LocalDate from, LocalDate to) {

    static HalfYear of(LocalDate day) {
        int year = day.getYear();
        return day.getMonth().compareTo(Month.JUNE) <= 0
                ? new HalfYear(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.JUNE, 30))
                : new HalfYear(LocalDate.of(year, Month.JULY, 1), LocalDate.of(year, Month.DECEMBER, 31));
    }
}
