package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Somebody to be invited by e-mail; they choose their own password. */
@Serdeable
public record StaffInvitation(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull Language language,
        @NotEmpty @Size(max = 50) List<@Valid RoleChoice> roles) {}
