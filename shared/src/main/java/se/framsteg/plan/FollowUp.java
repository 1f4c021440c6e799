package se.framsteg.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk about how it goes.
 *
 * @param record what was said for the plan; read by the participant, the coach and the programme's coordinators
 * @param movedTo the follow-up that takes its place; null unless moved
 */
@Serdeable
public record FollowUp(
        UUID id,
        FollowUpTime time,
        FollowUpState state,
        @Nullable String record,
        @Nullable UUID movedTo,
        String savedBy,
        Instant savedAt,
        long version) {

    /** Whether another time can take its place. */
    public boolean isMovable() {
        return state == FollowUpState.PLANNED || state == FollowUpState.MISSED;
    }
}
