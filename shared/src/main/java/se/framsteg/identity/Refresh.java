package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Serdeable
public record Refresh(@NotBlank @Size(max = 200) String refreshToken) {

    @Override
    public String toString() {
        return "Refresh[…]";
    }
}
