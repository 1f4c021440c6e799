package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** @param version of the organisation that is changed; 0 for a new one */
@Serdeable
public record PartnerDetails(@NotBlank String name, @NotNull PartnerKind kind, long version) {}
