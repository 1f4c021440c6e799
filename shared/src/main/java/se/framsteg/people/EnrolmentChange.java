package se.framsteg.people;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole enrolment as it shall be, coaches apart. @param version of the enrolment that is changed */
@Serdeable
public record EnrolmentChange(
        @NotNull LocalDate since,
        @Nullable UUID referredById,
        @Nullable String referrer,
        @NotNull LocalDate consentedOn,
        @NotNull @Size(max = 50) List<@NotNull @Valid Pause> pauses,
        long version) {}
