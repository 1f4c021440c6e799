package se.framsteg.people;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody whom a coach coaches on a certain day. @param since the first day of the enrolment */
@Introspected
public record Coachee(
        UUID participantId, String name, UUID enrolmentId, UUID programmeId, LocalDate since, boolean paused) {}
