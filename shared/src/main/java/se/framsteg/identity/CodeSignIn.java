package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Signs in with a code.
 *
 * @param requestId from the {@link CodeSent} that answered the request for the code
 * @param sharedDevice a borrowed or shared device: the sign-in ends sooner and cannot be prolonged for days
 */
@Serdeable
public record CodeSignIn(
        @NotNull UUID requestId,
        @NotBlank @Pattern(regexp = "[0-9]{6}") String code,
        boolean sharedDevice) {

    @Override
    public String toString() {
        return "CodeSignIn[…]";
    }
}
