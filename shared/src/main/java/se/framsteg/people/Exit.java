package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** @param until the last day, inclusive; not in the future */
@Serdeable
public record Exit(@NotNull LocalDate until, @NotNull ExitReason reason, long version) {}
