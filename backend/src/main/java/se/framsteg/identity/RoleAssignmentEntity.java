package se.framsteg.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody holds or has held.
 *
 * @param until the last day, inclusive; the day before {@code since} when it was taken back on the day it was given
 */
@MappedEntity("role_assignment")
record RoleAssignmentEntity(
        @Id UUID id,
        UUID accountId,
        Role role,
        @Nullable UUID programmeId,
        LocalDate since,
        @Nullable LocalDate until) {

    RoleChoice toChoice() {
        return new RoleChoice(role, programmeId);
    }
}
