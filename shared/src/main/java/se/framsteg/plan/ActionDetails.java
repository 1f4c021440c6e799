package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Who does what by when. @param version of the action that is changed; 0 for a new one */
@Serdeable
public record ActionDetails(
        @NotNull String words,
        @NotNull @Valid ActionOwner owner,
        @NotNull LocalDate due,
        @NotNull ActionState state,
        long version) {}
