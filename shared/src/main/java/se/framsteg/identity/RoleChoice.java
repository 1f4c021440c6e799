package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param programmeId required exactly for roles held in a programme */
@Serdeable
public record RoleChoice(@NotNull Role role, @Nullable UUID programmeId) {}
