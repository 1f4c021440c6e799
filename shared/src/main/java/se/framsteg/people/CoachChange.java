package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From {@code since} on, {@code coachId} is the coach, or nobody when null; the one before ends the day before. */
@Serdeable
public record CoachChange(@Nullable UUID coachId, @NotNull LocalDate since, long version) {}
