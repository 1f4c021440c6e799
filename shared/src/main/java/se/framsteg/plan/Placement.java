package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;

/** A placement that is stored. */
@Serdeable
public record Placement(UUID id, PlacementDetails details, String savedBy, Instant savedAt) {}
