package se.framsteg.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The participant's draft. Every statement names the participant, for it is theirs alone. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PreparedRepository extends GenericRepository<AssessmentEntity, UUID> {

    @Query("SELECT p.field, p.text, p.revision FROM prepared_text p"
            + " WHERE p.participant_id = :participantId AND p.enrolment_id = :enrolmentId")
    List<PreparedRow> list(UUID participantId, UUID enrolmentId);

    @Query("""
            INSERT INTO prepared_text (participant_id, enrolment_id, field, text, revision)
            VALUES (:participantId, :enrolmentId, :field, :text, :revision)
            ON DUPLICATE KEY UPDATE text = VALUE(text), revision = VALUE(revision)""")
    void keep(UUID participantId, UUID enrolmentId, String field, String text, int revision);

    @Query("DELETE FROM prepared_text WHERE participant_id = :participantId AND enrolment_id = :enrolmentId")
    void clear(UUID participantId, UUID enrolmentId);
}
