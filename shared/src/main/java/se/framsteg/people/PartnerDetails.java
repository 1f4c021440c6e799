package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param version of the organisation that is changed; 0 for a new one */
@Serdeable
public record PartnerDetails(
        @NotBlank @Size(max = 200) String name, @NotNull PartnerKind kind, long version) {}
