package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is a participant already is enrolled once more: again after an exit, or in another programme.
 *
 * @param programmeId one that the caller coordinates
 * @param coachId null when not decided yet
 */
@Serdeable
public record AnotherEnrolment(
        @NotNull UUID programmeId,
        @NotNull LocalDate since,
        @Nullable UUID referredById,
        @Nullable String referrer,
        @NotNull LocalDate consentedOn,
        @Nullable UUID coachId) {}
