package se.framsteg.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("coach_assignment")
record CoachAssignmentEntity(
        @Id UUID id,
        UUID enrolmentId,
        UUID participantId,
        UUID coachId,
        LocalDate since,
        @Nullable LocalDate until,
        UUID assignedBy,
        Instant assignedAt) {

    CoachTurn toTurn() {
        return new CoachTurn(id, coachId, since, until);
    }
}
