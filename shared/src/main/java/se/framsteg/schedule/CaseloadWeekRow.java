package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** In order of time; without what participants keep for themselves. */
@Serdeable
public record CaseloadWeekRow(UUID participantId, String name, List<Occurrence> occurrences, WeekHours hours) {}
