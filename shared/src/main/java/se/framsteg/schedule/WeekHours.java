package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;

/** Planned beside attended; what we cancelled is not planned any more. */
@Serdeable
public record WeekHours(int plannedMinutes, int attendedMinutes) {}
