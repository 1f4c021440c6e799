package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param password at least {@value #SHORTEST} characters, not one of the best known */
@Serdeable
public record InvitationAnswer(
        @NotBlank @Size(max = 100) String token,
        @NotBlank @Size(max = 200) String password) {

    /** NIST SP 800-63B-4, 3.1.1.2: fifteen where the password is the only factor. */
    public static final int SHORTEST = 15;

    @Override
    public String toString() {
        return "InvitationAnswer[…]";
    }
}
