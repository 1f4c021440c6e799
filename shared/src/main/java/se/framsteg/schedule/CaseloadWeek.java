package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * The week of everybody whom the coach coaches.
 *
 * @param notices absences that participants reported themselves during the last days, newest first
 */
@Serdeable
public record CaseloadWeek(
        LocalDate today,
        int year,
        int number,
        LocalDate monday,
        List<CaseloadWeekRow> rows,
        List<AbsenceNotice> notices) {}
