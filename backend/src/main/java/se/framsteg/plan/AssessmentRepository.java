package se.framsteg.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AssessmentRepository extends GenericRepository<AssessmentEntity, UUID> {

    AssessmentEntity save(AssessmentEntity version);

    Optional<AssessmentEntity> findByEnrolmentIdAndNumber(UUID enrolmentId, int number);

    @Query("""
            SELECT v.number, v.finished, v.side, a.name AS saved_by, v.saved_at
            FROM assessment_version v JOIN account a ON a.id = v.saved_by
            WHERE v.enrolment_id = :enrolmentId ORDER BY v.number DESC""")
    List<AssessmentHead> heads(UUID enrolmentId);

    @Query("SELECT MAX(v.saved_at) FROM assessment_version v"
            + " WHERE v.enrolment_id = :enrolmentId AND v.side = 'PARTICIPANT'")
    @Nullable
    Instant handedInAt(UUID enrolmentId);
}
