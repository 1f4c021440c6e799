package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param version of the programme that is changed; 0 for a new one */
@Serdeable
public record ProgrammeDetails(
        @NotBlank String name,
        @NotBlank String association,
        @NotBlank String municipality,
        @NotNull LocalDate since,
        @Nullable LocalDate until,
        boolean cardPromiseConfirmed,
        @NotNull @Size(max = 50) List<@NotNull UUID> partyIds,
        long version) {}
