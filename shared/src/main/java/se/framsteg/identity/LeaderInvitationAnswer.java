package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param token from the link
 * @param signIn the code that was sent for it
 */
@Serdeable
public record LeaderInvitationAnswer(
        @NotBlank @Size(max = 100) String token,
        @NotNull @Valid CodeSignIn signIn) {

    @Override
    public String toString() {
        return "LeaderInvitationAnswer[…]";
    }
}
