package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * Name and contact as they shall be.
 *
 * @param name 1–200 code points, an alias when the identity is protected
 * @param email of a participant with protected identity, whose contact no screen shows: null together with {@code phone}
 *     means that both stay as they are
 * @param version of the participant that is changed
 */
@Serdeable
public record ContactChange(
        @NotBlank String name,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone,
        @NotNull Language language,
        long version) {}
