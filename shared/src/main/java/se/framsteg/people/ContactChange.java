package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

@Serdeable
public record ContactChange(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone,
        @NotNull Language language,
        long version) {}
