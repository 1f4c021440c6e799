package se.framsteg.identity;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param version from the {@link StaffAccount} that was changed; another one is a {@code changed-meanwhile} */
@Serdeable
public record StaffChange(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 50) List<@Valid RoleChoice> roles,
        boolean disabled,
        long version) {}
