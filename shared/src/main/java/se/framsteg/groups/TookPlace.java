package se.framsteg.groups;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether a session took place.
 *
 * @param reason wanted where it did not; those who were to come read it
 */
@Serdeable
public record TookPlace(
        boolean tookPlace,
        @Nullable @Size(max = 2 * Cancellation.LONGEST) String reason) {}
