package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A placement as it is agreed.
 *
 * @param supervisorPhone as one dials it
 * @param until the last day, inclusive
 * @param hours of a week
 * @param wants what the participant wants out of it
 * @param frame null when no party has set one
 * @param contactWeeks weeks between contacts with the place
 * @param overrides the limits it goes beyond, and why
 * @param version of the placement that is changed; 0 for a new one
 */
@Serdeable
public record PlacementDetails(
        @NotNull PlacementKind kind,
        @NotNull String employer,
        @Nullable String address,
        @Nullable String supervisor,
        @Nullable String supervisorPhone,
        @NotNull LocalDate since,
        @NotNull LocalDate until,
        @NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> hours,
        @Nullable String wants,
        @Nullable @Valid Frame frame,
        @Min(1) @Max(12) int contactWeeks,
        @NotNull @Size(max = 10) List<@NotNull @Valid PlacementOverride> overrides,
        long version) {}
