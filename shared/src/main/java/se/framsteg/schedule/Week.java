package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * An ISO week, Monday to Sunday.
 *
 * @param year that the week belongs to, which at its ends is another than some of its days'
 */
@Serdeable
public record Week(LocalDate today, int year, int number, List<Day> days, WeekHours hours) {

    public LocalDate monday() {
        return days.getFirst().date();
    }
}
