package se.framsteg.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rules of lateness look at, for many enrolments at once: one statement each. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OverdueRepository extends GenericRepository<PlanVersionEntity, UUID> {

    /** @param weeks as the plan that holds says; null when it does not */
    @Introspected
    record AgreedRow(
            UUID enrolmentId, Instant firstAt, @Nullable Integer weeks) {}

    @Introspected
    record TalkRow(UUID enrolmentId, LocalDate day, boolean held) {}

    @Introspected
    record StayRow(UUID enrolmentId, LocalDate since, LocalDate until, String employer) {}

    @Introspected
    record ActionRow(UUID enrolmentId, LocalDate due, String words) {}

    @Query("SELECT DISTINCT v.enrolment_id FROM assessment_version v"
            + " WHERE v.enrolment_id IN (:enrolments) AND v.finished")
    List<UUID> assessed(Collection<UUID> enrolments);

    @Query("""
            SELECT v.enrolment_id, MIN(v.answered_at) AS first_at,
                MAX(CASE WHEN v.state = 'AGREED' THEN CAST(JSON_VALUE(v.content, '$.followUpWeeks') AS INTEGER) END) AS weeks
            FROM plan_version v
            WHERE v.enrolment_id IN (:enrolments) AND v.state IN ('AGREED', 'REPLACED')
            GROUP BY v.enrolment_id""")
    List<AgreedRow> agreed(Collection<UUID> enrolments);

    @Query("SELECT f.enrolment_id, f.on_day AS day, f.state = 'HELD' AS held FROM follow_up f"
            + " WHERE f.enrolment_id IN (:enrolments) AND f.state IN ('HELD', 'PLANNED')")
    List<TalkRow> talks(Collection<UUID> enrolments);

    @Query("SELECT p.enrolment_id, p.since, p.until, p.employer FROM placement p"
            + " WHERE p.enrolment_id IN (:enrolments) AND p.until >= :today")
    List<StayRow> stays(Collection<UUID> enrolments, LocalDate today);

    @Query("SELECT a.enrolment_id, a.due, a.words FROM agreed_action a"
            + " WHERE a.enrolment_id IN (:enrolments) AND a.state = 'OPEN' AND a.due < :today")
    List<ActionRow> lateActions(Collection<UUID> enrolments, LocalDate today);
}
