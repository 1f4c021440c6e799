package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme's activities in one half-year of the calendar.
 *
 * @param to the last day, inclusive
 * @param activities those with sessions that are over by then, by title
 */
@Serdeable
public record ProgrammeTurnout(LocalDate today, LocalDate from, LocalDate to, List<ActivityTurnout> activities) {}
