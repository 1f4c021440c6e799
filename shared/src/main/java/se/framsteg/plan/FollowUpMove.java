package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Another time for one that is planned or was missed.
 *
 * @param record why, short; null leaves what was written before
 * @param version of the follow-up that is moved
 */
@Serdeable
public record FollowUpMove(
        @NotNull @Valid FollowUpTime time, @Nullable String record, long version) {}
