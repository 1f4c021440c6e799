package se.framsteg.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRepository extends GenericRepository<PlanVersionEntity, UUID> {

    /** Those of the plans that hold, read out of their documents by the database. */
    String MILESTONES = """
            SELECT v.participant_id, m.id, m.words
            FROM plan_version v
            JOIN JSON_TABLE(v.content, '$.milestones[*]' COLUMNS (
                place FOR ORDINALITY, id CHAR(36) PATH '$.id', words VARCHAR(500) PATH '$.words')) m
            WHERE v.state = 'AGREED' AND\s""";

    PlanVersionEntity save(PlanVersionEntity version);

    Optional<PlanVersionEntity> findByEnrolmentIdAndNumber(UUID enrolmentId, int number);

    @Query("""
            SELECT v.number, v.state, v.side, p.name AS proposed_by, v.proposed_at, a.name AS answered_by, v.answered_at,
                v.answer, v.said_on, v.said_how
            FROM plan_version v
            JOIN account p ON p.id = v.proposed_by
            LEFT JOIN account a ON a.id = v.answered_by
            WHERE v.enrolment_id = :enrolmentId ORDER BY v.number DESC""")
    List<PlanHead> heads(UUID enrolmentId);

    /** An answer stands once and for all; of what was withdrawn it is null. */
    @Query("""
            UPDATE plan_version SET state = :state, answered_by = :answeredBy, answered_at = :answeredAt, answer = :answer,
                said_on = :saidOn, said_how = :saidHow
            WHERE enrolment_id = :enrolmentId AND state = 'PROPOSED'""")
    void answer(
            UUID enrolmentId,
            String state,
            @Nullable UUID answeredBy,
            @Nullable Instant answeredAt,
            @Nullable String answer,
            @Nullable LocalDate saidOn,
            @Nullable String saidHow);

    @Query("UPDATE plan_version SET state = 'REPLACED' WHERE enrolment_id = :enrolmentId AND state = 'AGREED'")
    void replaceAgreed(UUID enrolmentId);

    @Query("""
            INSERT INTO milestone_mark (id, participant_id, enrolment_id, milestone_id, state, marked_by, marked_at)
            VALUES (:id, :participantId, :enrolmentId, :milestoneId, :state, :markedBy, :markedAt)""")
    void mark(
            UUID id,
            UUID participantId,
            UUID enrolmentId,
            UUID milestoneId,
            String state,
            UUID markedBy,
            Instant markedAt);

    @Query(MILESTONES + "v.participant_id IN (:participants) ORDER BY v.proposed_at DESC, m.place")
    List<AgreedMilestone> milestonesOf(Collection<UUID> participants);

    @Query(MILESTONES + "v.enrolment_id = :enrolmentId ORDER BY m.place")
    List<AgreedMilestone> milestonesIn(UUID enrolmentId);

    /** The last of each milestone. */
    @Query("""
            SELECT m.milestone_id, m.state, a.name AS marked_by, m.marked_at
            FROM milestone_mark m JOIN account a ON a.id = m.marked_by
            WHERE m.enrolment_id = :enrolmentId AND NOT EXISTS (
                SELECT 1 FROM milestone_mark later
                WHERE later.enrolment_id = m.enrolment_id AND later.milestone_id = m.milestone_id
                    AND (later.marked_at, later.id) > (m.marked_at, m.id))
            ORDER BY m.milestone_id""")
    List<MilestoneMark> marks(UUID enrolmentId);
}
