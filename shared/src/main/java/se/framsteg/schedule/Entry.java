package se.framsteg.schedule;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A line that was written into a week: agreed hours, or the participant's own. */
@Serdeable
public record Entry(UUID id, SourceKind kind, EntryDetails details) {}
