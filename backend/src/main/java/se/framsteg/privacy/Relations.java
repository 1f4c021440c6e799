package se.framsteg.privacy;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How a caller stands to whom a call is about: one look-up for each relation, answered with the programme it rests on. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Relations extends GenericRepository<AccessLogEntity, Long> {

    /** Coaches the participant today, in an enrolment that has not ended, and still is a coach in its programme. */
    @Query("""
            SELECT e.programme_id FROM coach_assignment c
            JOIN enrolment e ON e.id = c.enrolment_id AND (e.until IS NULL OR e.until >= :today)
            JOIN role_assignment r ON r.account_id = c.coach_id AND r.role = 'COACH' AND r.programme_id = e.programme_id
                AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)
            WHERE c.coach_id = :caller AND c.participant_id = :participant
                AND c.since <= :today AND (c.until IS NULL OR c.until >= :today)
            LIMIT 1""")
    Optional<UUID> coaches(UUID caller, UUID participant, LocalDate today);

    /** Coordinates a programme of the participant; with a protected identity only by name. */
    @Query("""
            SELECT e.programme_id FROM enrolment e
            JOIN participant p ON p.id = e.participant_id
            JOIN role_assignment r ON r.account_id = :caller AND r.role = 'COORDINATOR'
                AND r.programme_id = e.programme_id
                AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)
            WHERE e.participant_id = :participant AND (NOT p.protected_identity OR EXISTS (
                SELECT 1 FROM protected_grant g WHERE g.participant_id = p.id AND g.account_id = :caller))
            ORDER BY e.since DESC
            LIMIT 1""")
    Optional<UUID> coordinates(UUID caller, UUID participant, LocalDate today);

    @Query("""
            SELECT r.programme_id FROM role_assignment r
            WHERE r.account_id = :caller AND r.role = :role AND r.programme_id = :programme
                AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)
            LIMIT 1""")
    Optional<UUID> holds(UUID caller, String role, UUID programme, LocalDate today);

    @Query("""
            SELECT r.id FROM role_assignment r
            WHERE r.account_id = :caller AND r.role = :role
                AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)
            LIMIT 1""")
    Optional<UUID> holdsAnywhere(UUID caller, String role, LocalDate today);

    /** Leads something from outside, which has not ended for them. */
    @Query("SELECT l.activity_id FROM external_leading l WHERE l.account_id = :caller AND l.lasts_until > :now LIMIT 1")
    Optional<UUID> leadsFromOutside(UUID caller, Instant now);

    @Query("SELECT a.id FROM account a WHERE a.id = :caller AND a.external")
    Optional<UUID> isFromOutside(UUID caller);

    @Query("SELECT p.id FROM participant p WHERE p.id = :caller")
    Optional<UUID> isParticipant(UUID caller);
}
