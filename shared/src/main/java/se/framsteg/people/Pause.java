package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A time when nothing is due. @param until the last day, inclusive; null while it lasts */
@Serdeable
public record Pause(@NotNull LocalDate since, @Nullable LocalDate until) {}
