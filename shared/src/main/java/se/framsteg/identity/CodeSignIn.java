package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param sharedDevice a borrowed or shared device: the sign-in ends sooner and cannot be prolonged for days */
@Serdeable
public record CodeSignIn(
        @NotBlank @Size(max = 254) String contact,
        @NotBlank @Pattern(regexp = "[0-9]{6}") String code,
        boolean sharedDevice) {}
