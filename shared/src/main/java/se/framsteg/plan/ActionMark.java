package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;

/** @param version of the action that is marked */
@Serdeable
public record ActionMark(@NotNull ActionState state, long version) {}
