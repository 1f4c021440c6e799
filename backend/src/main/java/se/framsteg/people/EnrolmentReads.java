package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other rooms ask on every call, each in one statement. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EnrolmentReads extends GenericRepository<EnrolmentEntity, UUID> {

    @Query("""
            SELECT e.id AS enrolment_id, e.participant_id, e.programme_id, g.name AS programme_name, e.since, e.until,
                EXISTS (
                    SELECT 1 FROM enrolment_pause s WHERE s.enrolment_id = e.id
                        AND s.since <= :day AND (s.until IS NULL OR s.until >= :day)) AS paused,
                g.card_promise_confirmed, c.coach_id, a.name AS coach_name
            FROM enrolment e
            JOIN programme g ON g.id = e.programme_id
            LEFT JOIN coach_assignment c ON c.participant_id = e.participant_id AND c.enrolment_id = e.id
                AND c.since <= :day AND (c.until IS NULL OR c.until >= :day)
            LEFT JOIN account a ON a.id = c.coach_id
            WHERE e.participant_id = :participantId AND e.since <= :day AND (e.until IS NULL OR e.until >= :day)
            ORDER BY e.since DESC, e.id DESC
            LIMIT 1""")
    Optional<CurrentEnrolment> on(UUID participantId, LocalDate day);

    /** The coach must still hold the role in the programme, as for reading any one of them. */
    @Query("""
            SELECT e.participant_id, a.name, e.id AS enrolment_id, e.programme_id, e.since,
                EXISTS (
                    SELECT 1 FROM enrolment_pause s WHERE s.enrolment_id = e.id
                        AND s.since <= :day AND (s.until IS NULL OR s.until >= :day)) AS paused
            FROM coach_assignment c
            JOIN enrolment e ON e.id = c.enrolment_id AND e.since <= :day AND (e.until IS NULL OR e.until >= :day)
            JOIN account a ON a.id = e.participant_id
            WHERE c.coach_id = :coachId AND c.since <= :day AND (c.until IS NULL OR c.until >= :day)
                AND EXISTS (
                    SELECT 1 FROM role_assignment r
                    WHERE r.account_id = :coachId AND r.role = 'COACH' AND r.programme_id = e.programme_id
                        AND r.since <= :day AND (r.until IS NULL OR r.until >= :day))
            ORDER BY a.name, e.participant_id""")
    List<Coachee> coachedBy(UUID coachId, LocalDate day);

    @Query("""
            SELECT e.programme_id, g.name AS programme_name FROM enrolment e
            JOIN programme g ON g.id = e.programme_id
            WHERE e.participant_id = :participantId AND e.since <= :day AND (e.until IS NULL OR e.until >= :day)
            ORDER BY e.since DESC, e.id DESC""")
    List<EnrolledIn> programmes(UUID participantId, LocalDate day);
}
