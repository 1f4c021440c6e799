package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says. Everything may be missing: a plan grows.
 *
 * @param longTermGoal the participant's own
 * @param mainActivity the main placement or activity, in words
 * @param attendance agreed hours of a week
 * @param followUpWeeks weeks from one follow-up to the next, after the first one
 * @param physicalActivity optional, as are the three after it
 */
@Serdeable
public record PlanContent(
        @Nullable String longTermGoal,
        @Nullable String mainActivity,
        @NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> attendance,
        @NotNull @Size(max = 30) List<@NotNull @Valid Milestone> milestones,
        @Nullable @Min(1) @Max(PlanApi.MOST_FOLLOW_UP_WEEKS) Integer followUpWeeks,
        @Nullable String physicalActivity,
        @Nullable String psychologist,
        @Nullable String visits,
        @Nullable String cv) {

    public static final PlanContent EMPTY =
            new PlanContent(null, null, List.of(), List.of(), null, null, null, null, null);
}
