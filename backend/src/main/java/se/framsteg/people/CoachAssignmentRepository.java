package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CoachAssignmentRepository extends GenericRepository<CoachAssignmentEntity, UUID> {

    CoachAssignmentEntity save(CoachAssignmentEntity assignment);

    List<CoachAssignmentEntity> findByEnrolmentIdOrderBySince(UUID enrolmentId);

    void deleteById(UUID id);

    @Query("UPDATE coach_assignment SET since = :since, until = :until WHERE id = :id")
    void move(UUID id, LocalDate since, @Nullable LocalDate until);

    @Query("""
            SELECT c.enrolment_id, c.coach_id, a.name AS coach_name, c.since, c.until FROM coach_assignment c
            JOIN account a ON a.id = c.coach_id
            WHERE c.participant_id = :participantId ORDER BY c.since""")
    List<CoachTurnRow> ofParticipant(UUID participantId);

    /** Those who may be assigned in the programme today, and how many they coach in all. */
    @Query("""
            SELECT a.id, a.name, (
                SELECT COUNT(DISTINCT c.participant_id) FROM coach_assignment c
                WHERE c.coach_id = a.id AND c.since <= :today AND (c.until IS NULL OR c.until >= :today)) AS participants
            FROM account a
            WHERE a.disabled_at IS NULL AND EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = a.id AND r.role = 'COACH' AND r.programme_id = :programmeId
                    AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))
            ORDER BY a.name, a.id""")
    List<Coach> available(UUID programmeId, LocalDate today);

    /** Coaches and coordinators of the programme; whom they coach is not counted here. */
    @Query("""
            SELECT a.id, a.name, 0 AS participants FROM account a
            WHERE a.disabled_at IS NULL AND EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = a.id AND r.role IN ('COACH', 'COORDINATOR') AND r.programme_id = :programmeId
                    AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))
            ORDER BY a.name, a.id""")
    List<Coach> staff(UUID programmeId, LocalDate today);
}
