package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a party's order allows, e.g. ten hours a week for twelve weeks (seed [002] 2.2.3).
 *
 * @param setBy the party, as one calls it
 * @param hoursPerWeek null for no limit, as are the two others
 */
@Serdeable
public record Frame(
        @NotNull String setBy,
        @Nullable @Min(1) @Max(40) Integer hoursPerWeek,
        @Nullable @Min(1) @Max(24) Integer hoursPerDay,
        @Nullable @Min(1) @Max(52) Integer weeks) {}
