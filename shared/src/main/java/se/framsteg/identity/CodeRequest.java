package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks for a one-time code.
 *
 * @param contact e-mail address or phone number as typed; Swedish numbers may lack the country code
 * @param language of the message
 */
@Serdeable
public record CodeRequest(
        @NotBlank @Size(max = 254) String contact, @NotNull Language language) {}
