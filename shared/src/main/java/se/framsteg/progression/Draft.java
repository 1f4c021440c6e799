package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A card that is being filled in. Only the participant ever sees it. */
@Serdeable
public record Draft(UUID cardId, int version, Instant begunAt, List<SavedAnswer> answers) {}
