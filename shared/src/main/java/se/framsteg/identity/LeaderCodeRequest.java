package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param token from the link
 * @param language of the message
 */
@Serdeable
public record LeaderCodeRequest(
        @NotBlank @Size(max = 100) String token, @NotNull Language language) {

    @Override
    public String toString() {
        return "LeaderCodeRequest[…]";
    }
}
