package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** A limit that staff have decided to go beyond. @param reason one line */
@Serdeable
public record PlacementOverride(
        @NotNull PlacementLimit limit, @NotNull String reason) {}
