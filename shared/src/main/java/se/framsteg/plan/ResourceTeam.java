package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/** The resource team's list for a week, for coach and coordinator. @param until the week's Sunday */
@Serdeable
public record ResourceTeam(LocalDate date, LocalDate until, List<ResourceTeamRow> rows) {}
