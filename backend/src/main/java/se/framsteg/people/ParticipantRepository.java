package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipantRepository extends GenericRepository<ParticipantEntity, UUID> {

    /**
     * The latest enrolment of each participant in one programme, with its state today; a protected identity only for those
     * whom a grant names. A cancelled enrolment counts as the latest only where there is no other. The coach is today's; of an enrolment that has ended or not begun, the last or the first.
     */
    String LISTED = """
            FROM (
                SELECT e.participant_id, e.id AS enrolment_id, e.since, e.until,
                    LEAST(GREATEST(:today, e.since), COALESCE(e.until, '9999-12-31')) AS shown_day,
                    CASE WHEN e.until < e.since THEN 'ENDED' WHEN e.since > :today THEN 'COMING' WHEN e.until < :today THEN 'ENDED'
                        WHEN EXISTS (
                            SELECT 1 FROM enrolment_pause s WHERE s.enrolment_id = e.id
                                AND s.since <= :today AND (s.until IS NULL OR s.until >= :today)) THEN 'PAUSED'
                        ELSE 'ACTIVE' END AS state
                FROM enrolment e
                WHERE e.programme_id = :programmeId AND NOT EXISTS (
                    SELECT 1 FROM enrolment o WHERE o.participant_id = e.participant_id
                        AND o.programme_id = e.programme_id
                        AND (o.until IS NULL OR o.until >= o.since, o.since, o.id)
                            > (e.until IS NULL OR e.until >= e.since, e.since, e.id))) l
            JOIN participant p ON p.id = l.participant_id
            JOIN account a ON a.id = p.id
            WHERE (NOT p.protected_identity OR EXISTS (
                    SELECT 1 FROM protected_grant g WHERE g.participant_id = p.id AND g.account_id = :caller))
                AND a.name LIKE :pattern ESCAPE '!' AND (:state = '' OR l.state = :state)
            """;

    ParticipantEntity save(ParticipantEntity participant);

    /** Whoever changes something about a participant holds this row, so that one change waits for the other. */
    @Query("SELECT * FROM participant WHERE id = :id FOR UPDATE")
    Optional<ParticipantEntity> lock(UUID id);

    Optional<ParticipantEntity> findById(UUID id);

    @Query("INSERT INTO protected_grant (participant_id, account_id, granted_by, granted_at)"
            + " VALUES (:participantId, :accountId, :grantedBy, :grantedAt)")
    void grant(UUID participantId, UUID accountId, UUID grantedBy, Instant grantedAt);

    @Query("DELETE FROM protected_grant WHERE participant_id = :participantId")
    void withdrawGrants(UUID participantId);

    @Query("UPDATE participant SET protected_identity = :isProtected WHERE id = :id")
    void protect(UUID id, boolean isProtected);

    @Query("SELECT p.id, a.name, l.state, l.since, l.until, (SELECT n.name FROM coach_assignment c"
            + " JOIN account n ON n.id = c.coach_id WHERE c.enrolment_id = l.enrolment_id"
            + " AND c.since <= l.shown_day AND (c.until IS NULL OR c.until >= l.shown_day) LIMIT 1) AS coach_name "
            + LISTED + " ORDER BY a.name, p.id LIMIT :size OFFSET :offset")
    List<ParticipantRow> list(
            UUID programmeId, UUID caller, LocalDate today, String pattern, String state, int size, int offset);

    @Query("SELECT COUNT(*) " + LISTED)
    long count(UUID programmeId, UUID caller, LocalDate today, String pattern, String state);
}
