package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentRepository extends GenericRepository<EnrolmentEntity, UUID> {

    EnrolmentEntity save(EnrolmentEntity enrolment);

    EnrolmentEntity update(EnrolmentEntity enrolment);

    List<EnrolmentEntity> findByParticipantIdAndProgrammeId(UUID participantId, UUID programmeId);

    /** One of the participant's, in a programme that the caller coordinates today, locked. */
    @Query("""
            SELECT e.* FROM enrolment e
            WHERE e.id = :id AND e.participant_id = :participantId AND EXISTS (
                SELECT 1 FROM role_assignment r
                WHERE r.account_id = :caller AND r.role = 'COORDINATOR' AND r.programme_id = e.programme_id
                    AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))
            FOR UPDATE""")
    Optional<EnrolmentEntity> lock(UUID id, UUID participantId, UUID caller, LocalDate today);

    /** Those that concern the caller: in programmes they coordinate, or whose coach they are, today. */
    @Query("""
            SELECT e.id, e.programme_id, g.name AS programme_name, e.since, e.until,
                o.id AS partner_id, o.name AS partner_name, o.kind AS partner_kind, o.version AS partner_version,
                e.referrer, e.consented_on, e.exit_reason, e.version
            FROM enrolment e
            JOIN programme g ON g.id = e.programme_id
            LEFT JOIN partner_organisation o ON o.id = e.referred_by
            WHERE e.participant_id = :participantId AND (
                EXISTS (
                    SELECT 1 FROM role_assignment r
                    WHERE r.account_id = :caller AND r.role = 'COORDINATOR' AND r.programme_id = e.programme_id
                        AND r.since <= :today AND (r.until IS NULL OR r.until >= :today))
                OR EXISTS (
                    SELECT 1 FROM coach_assignment c
                    WHERE c.coach_id = :caller AND c.enrolment_id = e.id
                        AND c.since <= :today AND (c.until IS NULL OR c.until >= :today)))
            ORDER BY e.since DESC, e.id""")
    List<EnrolmentRow> concerning(UUID participantId, UUID caller, LocalDate today);
}
