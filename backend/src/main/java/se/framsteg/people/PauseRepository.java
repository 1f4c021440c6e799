package se.framsteg.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Pauses belong to their enrolment: they are read, locked and replaced with it. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PauseRepository extends GenericRepository<EnrolmentEntity, UUID> {

    @Query("""
            SELECT s.enrolment_id, s.since, s.until FROM enrolment_pause s
            JOIN enrolment e ON e.id = s.enrolment_id
            WHERE e.participant_id = :participantId ORDER BY s.since""")
    List<PauseRow> ofParticipant(UUID participantId);

    @Query("SELECT enrolment_id, since, until FROM enrolment_pause WHERE enrolment_id = :enrolmentId ORDER BY since")
    List<PauseRow> ofEnrolment(UUID enrolmentId);

    @Query("DELETE FROM enrolment_pause WHERE enrolment_id = :enrolmentId")
    void clear(UUID enrolmentId);

    @Query("INSERT INTO enrolment_pause (enrolment_id, since, until) VALUES (:enrolmentId, :since, :until)")
    void add(UUID enrolmentId, LocalDate since, @Nullable LocalDate until);

    default void replace(UUID enrolmentId, List<Pause> pauses) {
        clear(enrolmentId);
        pauses.forEach(pause -> add(enrolmentId, pause.since(), pause.until()));
    }
}
