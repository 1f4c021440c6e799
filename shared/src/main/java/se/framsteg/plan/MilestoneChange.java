package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** Marking where a milestone stands needs nobody's yes. */
@Serdeable
public record MilestoneChange(@NotNull MilestoneState state) {}
