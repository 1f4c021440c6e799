package se.framsteg.plan;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import se.framsteg.schedule.PublicHolidays;

/** On which days something can fall due: not at weekends, nor on public holidays and the three eves (lag 1930:173). */
@Singleton
final class WorkingDays {

    private final PublicHolidays holidays;

    WorkingDays(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    boolean isFree(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.isHoliday(day);
    }
}
