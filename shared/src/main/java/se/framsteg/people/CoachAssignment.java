package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was coach when. @param until the last day, inclusive; null while it lasts */
@Serdeable
public record CoachAssignment(
        UUID coachId,
        String coachName,
        LocalDate since,
        @Nullable LocalDate until) {}
