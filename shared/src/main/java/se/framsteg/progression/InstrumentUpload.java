package se.framsteg.progression;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param document the instrument file (JSON) as text; its shape is described in {@code ops/decisions} */
@Serdeable
public record InstrumentUpload(
        @NotBlank @Size(max = 200_000) String document) {}
