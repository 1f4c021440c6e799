package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;

/**
 * Whether the identity shall be protected.
 *
 * @param name from now on: an alias that shares no word with the name when it becomes protected, else the name
 * @param version of the participant that is changed
 */
@Serdeable
public record ProtectionChange(
        boolean protectedIdentity, @NotBlank String name, long version) {}
