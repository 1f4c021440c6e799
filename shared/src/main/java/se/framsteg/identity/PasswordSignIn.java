package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
public record PasswordSignIn(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "PasswordSignIn[…]";
    }
}
