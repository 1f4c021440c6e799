package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds now.
 *
 * @param programmeId null for roles in the whole installation
 * @param programmeName null likewise
 */
@Serdeable
public record HeldRole(
        Role role, @Nullable UUID programmeId, @Nullable String programmeName) {}
