package se.framsteg.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("follow_up")
record FollowUpEntity(
        @Id UUID id,
        UUID participantId,
        UUID enrolmentId,
        FollowUpKind kind,
        LocalDate onDay,
        LocalTime starts,
        LocalTime ends,
        @Nullable String place,
        FollowUpState state,
        @Nullable String record,
        @Nullable UUID movedTo,
        long version,
        UUID savedBy,
        Instant savedAt) {

    FollowUp toFollowUp(String savedByName) {
        return new FollowUp(
                id,
                new FollowUpTime(kind, onDay, starts, ends, place),
                state,
                record,
                movedTo,
                savedByName,
                savedAt,
                version);
    }

    FollowUpEntity with(
            FollowUpState newState, @Nullable String newRecord, @Nullable UUID newMovedTo, UUID by, Instant at) {
        return new FollowUpEntity(
                id,
                participantId,
                enrolmentId,
                kind,
                onDay,
                starts,
                ends,
                place,
                newState,
                newRecord,
                newMovedTo,
                version + 1,
                by,
                at);
    }
}
