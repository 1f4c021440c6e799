package se.framsteg.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

@MappedEntity("assessment_version")
record AssessmentEntity(
        @Id UUID id,
        UUID participantId,
        UUID enrolmentId,
        int number,
        String content,
        boolean finished,
        Side side,
        UUID savedBy,
        Instant savedAt) {}
