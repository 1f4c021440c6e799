package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A participant has told that they cannot come, or could not. The reason is asked for by itself.
 *
 * @param on the day it was planned for first
 */
@Serdeable
public record AbsenceNotice(UUID participantId, String name, SourceKind kind, LocalDate on, Instant reportedAt) {}
