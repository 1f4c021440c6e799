package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.UUID;

/** How the caller stands to a participant, where the guard's answer for the route as a whole is too coarse. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StandingRepository extends GenericRepository<ParticipantEntity, UUID> {

    /**
     * Whether name and contact are the caller's business: while the participant is enrolled, or is to be, they belong to
     * those programmes' coordinators and the coach; a programme that the participant has left must not follow them, nor
     * redirect their sign-in codes. Of somebody enrolled nowhere, those who were last responsible still are.
     */
    @Query("""
            SELECT EXISTS (
                SELECT 1 FROM enrolment e WHERE e.participant_id = :participantId
                    AND (e.until IS NULL OR e.until >= :today)
                    AND (EXISTS (
                        SELECT 1 FROM role_assignment r
                        WHERE r.account_id = :caller AND r.role = 'COORDINATOR' AND r.programme_id = e.programme_id
                            AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))
                    OR EXISTS (
                        SELECT 1 FROM coach_assignment c WHERE c.coach_id = :caller AND c.enrolment_id = e.id
                            AND c.since <= :today AND (c.until IS NULL OR c.until >= :today))))
            OR NOT EXISTS (
                SELECT 1 FROM enrolment e WHERE e.participant_id = :participantId
                    AND (e.until IS NULL OR e.until >= :today))""")
    boolean mayReach(UUID participantId, UUID caller, LocalDate today);

    @Query("""
            SELECT EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = :caller AND r.role = 'COORDINATOR' AND r.programme_id = :programmeId
                    AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))""")
    boolean coordinates(UUID programmeId, UUID caller, LocalDate today);

    @Query("""
            SELECT EXISTS (
                SELECT 1 FROM role_assignment r JOIN account a ON a.id = r.account_id AND a.disabled_at IS NULL
                WHERE r.account_id = :coachId AND r.role = 'COACH' AND r.programme_id = :programmeId
                    AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))""")
    boolean mayCoach(UUID coachId, UUID programmeId, LocalDate today);
}
