package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.identity.Language;

/**
 * A new participant and their enrolment. At least one of e-mail and phone is needed, for signing in.
 *
 * @param name 1–200 code points
 * @param email must not be in use by another account
 * @param phone likewise; Swedish numbers may lack the country code
 * @param protectedIdentity the name must then be an alias
 * @param coachId null when not decided yet
 */
@Serdeable
public record NewEnrolment(
        @NotBlank String name,
        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone,
        @NotNull Language language,
        boolean protectedIdentity,
        @NotNull LocalDate since,
        @Nullable UUID referredById,
        @Nullable String referrer,
        @NotNull LocalDate consentedOn,
        @Nullable UUID coachId) {}
