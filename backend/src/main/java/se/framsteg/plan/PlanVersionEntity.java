package se.framsteg.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("plan_version")
record PlanVersionEntity(
        @Id UUID id,
        UUID participantId,
        UUID enrolmentId,
        int number,
        String content,
        PlanVersionState state,
        Side side,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answer) {}
