package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** "Tips från din coach." */
@Serdeable
public record Suggestion(@NotNull UUID activityId) {}
