package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * How it went.
 *
 * @param state anything but moved, which is a route of its own
 * @param record what was said for the plan, short; it says in the view who reads it
 * @param version of the follow-up that is changed
 */
@Serdeable
public record FollowUpOutcome(
        @NotNull FollowUpState state, @Nullable String record, long version) {}
