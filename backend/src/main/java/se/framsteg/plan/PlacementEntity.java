package se.framsteg.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param content {@link PlacementDetails} in JSON; what the database asks for stands beside it */
@MappedEntity("placement")
record PlacementEntity(
        @Id UUID id,
        UUID participantId,
        UUID enrolmentId,
        LocalDate since,
        LocalDate until,
        String employer,
        String content,
        long version,
        UUID savedBy,
        Instant savedAt) {}
