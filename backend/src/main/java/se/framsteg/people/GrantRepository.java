package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The table {@code protected_grant}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GrantRepository extends GenericRepository<ParticipantEntity, UUID> {

    @Query("""
            SELECT l.*, l.granted_at IS NOT NULL AS granted FROM (
                SELECT a.id AS account_id, a.name, g.granted_at, b.name AS granted_by, EXISTS (
                    SELECT 1 FROM role_assignment r
                    JOIN enrolment e ON e.programme_id = r.programme_id AND e.participant_id = :participantId
                    WHERE r.account_id = a.id AND r.role = 'COORDINATOR'
                        AND r.since <= :today AND (r.until IS NULL OR r.until >= :today)) AS coordinates
                FROM account a
                LEFT JOIN protected_grant g ON g.account_id = a.id AND g.participant_id = :participantId
                LEFT JOIN account b ON b.id = g.granted_by
                WHERE a.disabled_at IS NULL) l
            WHERE l.coordinates OR l.granted_at IS NOT NULL
            ORDER BY l.name, l.account_id""")
    List<Grantee> list(UUID participantId, LocalDate today);

    /** Who let them first stays on record when it is done again. */
    @Query("INSERT IGNORE INTO protected_grant (participant_id, account_id, granted_by, granted_at)"
            + " VALUES (:participantId, :accountId, :grantedBy, :grantedAt)")
    void give(UUID participantId, UUID accountId, UUID grantedBy, Instant grantedAt);

    @Query("DELETE FROM protected_grant WHERE participant_id = :participantId AND account_id = :accountId")
    void takeBack(UUID participantId, UUID accountId);
}
